import type { Language } from '@tokyo-cancer-portal/domain'
import type { ChatReply } from '../model/ChatReply'
import { textsIn } from '../texts/textsIn'
import type { SupportedReply } from './supportedReply'

/**
 * A reply with what a language model has chosen of it: the quotation it took comes first, and where we were sure of the
 * answer its sentences stand before it, marked as what they are. All quotations stay as they are published.
 */
export function withShortened(
  reply: ChatReply,
  { number, text, isWhole }: SupportedReply,
  language: Language,
): ChatReply {
  const taken = reply.quotes[number]
  if (!taken) return reply
  const texts = textsIn(language)
  // That a number is not confirmed, or thanks to whoever told of an illness, are not lost.
  const saysMore = [texts.told, ...Object.values(texts.unconfirmed)].includes(reply.text)
  const keepsText = isWhole || saysMore || reply.kind !== 'answer'
  const isTaken = (label: string) => label === taken.title
  return {
    ...reply,
    quotes: [taken, ...reply.quotes.filter((quote) => quote !== taken)],
    choices: reply.choices.toSorted((a, b) => Number(isTaken(b.label)) - Number(isTaken(a.label))),
    text: keepsText ? reply.text : `${texts.shortened}\n\n${text}`,
  }
}
