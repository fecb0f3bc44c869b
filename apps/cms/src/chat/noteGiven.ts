import type { ExplainedReply } from '@tokyo-cancer-portal/chatbot'
import type { Language } from '@tokyo-cancer-portal/domain'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { countedReply } from './counts/countedReply'
import { noteReply } from './counts/noteReply'
import { noteQuestion } from './questions/noteQuestion'
import { isRateable } from './ratings/isRateable'
import { signReceipt } from './ratings/receipts'

interface Said {
  language: Language
  now: Date
  /** The question, where it may be kept; null where it may not. */
  kept: string | null
}

/**
 * Notes a reply that is given, and the question where it may be kept, without anybody waiting for it.
 *
 * @returns the receipt by which the reply is rated, empty where that is not asked
 */
export function noteGiven(
  { secret }: Pick<Payload, 'secret'>,
  given: ExplainedReply,
  { kept, ...said }: Said,
): string {
  const reply = randomUUID()
  const as = countedReply(given, said)
  noteReply({ ...as, recordTitle: given.reply.quotes[0]?.title ?? '', count: 1 })
  if (kept !== null) noteQuestion({ reply, as, question: kept, given }, secret)
  return isRateable(given) ? signReceipt({ reply, as }, secret) : ''
}
