import { type ExplainedReply, shortenable, withShortened } from '@tokyo-cancer-portal/chatbot'
import type { Language } from '@tokyo-cancer-portal/domain'
import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { languageModelOf } from './languageModelOf'
import { operatorIn } from './operatorIn'
import type { ModelConsent } from './ModelConsent'

interface Asked {
  message: string
  /** Of the reply. */
  language: Language
  /** To whose model the visitor has agreed to send the question, as he was told; empty: to none. */
  agreedTo: string
}

interface OwnReply {
  explained: ExplainedReply
  settings: ModelConsent
}

/**
 * Our own reply, as a language model shortens it, where there is one, staff use it, and the visitor has agreed to whoever
 * operates it now; otherwise, and whenever anything goes wrong, as it is.
 *
 * @param own as of now
 * @param again the same as of the moment it is called
 */
export async function shortenReply(
  payload: Pick<Payload, 'db' | 'logger'>,
  { message, language, agreedTo }: Asked,
  { explained, settings }: OwnReply,
  again: () => Promise<OwnReply>,
): Promise<ExplainedReply> {
  const operators = [operatorIn(settings, 'ja'), operatorIn(settings, 'en')]
  const model = languageModelOf(payload)
  if (!model || agreedTo === '' || !operators.includes(agreedTo)) return explained
  const quotations = shortenable(explained)
  if (quotations.length === 0) return explained
  const { taken, because } = await model.shorten(message, quotations, language)
  // That took a while: what was withdrawn or changed meanwhile is not quoted.
  const {
    explained: { reply, why },
  } = await again()
  const isAsItWas = isDeepStrictEqual(reply.quotes, explained.reply.quotes)
  return {
    reply: taken && isAsItWas ? withShortened(reply, taken, language) : reply,
    why: { ...why, because: [...why.because, `言語モデル：${because}`] },
  }
}
