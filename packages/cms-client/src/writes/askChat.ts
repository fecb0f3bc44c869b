import type { Language } from '@tokyo-cancer-portal/domain'
import type { ChatReply } from '../schemas/chatReply'

import { randomUUID } from 'node:crypto'

import { CmsRequestError } from '../cache/CmsRequestError'
import { chatReplySchema } from '../schemas/chatReply'
import { sign, SIGNATURE_HEADER, TIMESTAMP_HEADER } from '../signature'
import { messageOf } from './messageOf'
import { postJson } from './postJson'

export interface ChatQuestion {
  message: string
  /** What the visitor said before, oldest first. */
  turns: readonly string[]
  /** Of the page on which the visitor asks. */
  language: Language
  /** Whether the visitor agrees that the question is kept. */
  mayKeep: boolean
  /** To whose language model the visitor lets the message be sent; empty: to none. */
  modelOperator: string
}

export type ChatAnswerOfCms =
  | { status: 'answered'; reply: ChatReply }
  /** Not a question, too many at once, or the chat is busy or switched off; `message` says why, in Japanese. */
  | { status: 'not-taken'; code: 400 | 429 | 503; message: string; retryAfter: string | null }

/**
 * Asks the chatbot of the CMS, signed, so that it knows that all visitors speak through the site and are limited there.
 * Rejects with CmsRequestError. No error says anything of the question or of the answer.
 */
export async function askChat(
  { message, turns, language, mayKeep, modelOperator }: ChatQuestion,
  { cmsUrl, secret, now }: { cmsUrl: string; secret: string; now: number },
): Promise<ChatAnswerOfCms> {
  const url = `${cmsUrl}/api/chat?locale=${language}`
  // The nonce makes each request one of its own: two visitors may ask the same in the same millisecond.
  const body = JSON.stringify({
    purpose: 'chat',
    nonce: randomUUID(),
    message,
    context: { turns, language },
    mayKeep,
    ...(modelOperator === '' ? {} : { modelOperator }),
  })
  const { isOk, code, text, retryAfter } = await postJson(url, body, {
    [TIMESTAMP_HEADER]: String(now),
    [SIGNATURE_HEADER]: sign({ secret, timestamp: now, body }),
  })
  if (isOk) return { status: 'answered', reply: readReply(text, url) }
  if (code !== 400 && code !== 429 && code !== 503) {
    throw new CmsRequestError('status', url, { status: code })
  }
  return { status: 'not-taken', code, message: messageOf(text, url), retryAfter }
}

function readReply(text: string, url: string): ChatReply {
  const read = chatReplySchema.safeParse(parsed(text))
  // Without the cause, which would quote what could not be read.
  if (!read.success) throw new CmsRequestError('unparsable', url)
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
