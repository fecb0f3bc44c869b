import {
  answer,
  type AskedRecords,
  type ChatReply,
  type FoundRecords,
} from '@tokyo-cancer-portal/chatbot'
import type { Payload } from 'payload'
import type { AnswerKnowledge } from '../knowledge/Knowledge'
import { foundRecords } from '../retrieve/foundRecords'
import { retrieveFrom } from '../retrieve/retrieveFrom'
import type { AskedCheck } from './AskedCheck'
import { breathe } from '../breathe'
import type { Deadline } from './Deadline'

/** What finders answered in this run; a draft changes nothing in them. */
export type KnownRecords = Map<string, FoundRecords>

interface Asking {
  payload: Payload
  now: Date
  deadline: Deadline
  records: KnownRecords
}

/**
 * Asks questions one after the other, each as a visitor does, with a pause in which others are served. What is left when the
 * time is over is not asked.
 */
export async function askChecks(
  checks: readonly AskedCheck[],
  known: AnswerKnowledge,
  { payload, now, deadline, records }: Asking,
): Promise<ChatReply[]> {
  const replies: ChatReply[] = []
  for (const { question, turns, language } of checks) {
    if (deadline.isOver) break
    const asking = { payload, language, now }
    const { reply } = await answer(
      question,
      { turns: [...turns], language },
      {
        ...retrieveFrom(known, asking),
        // Who is shown as able to help is another one each day, and nothing is judged by it.
        contacts: async () => [],
        records: async (asked) => {
          const key = keyOf(language, asked)
          const found = records.get(key) ?? (await foundRecords(asking, asked))
          records.set(key, found)
          return found
        },
      },
    )
    replies.push(reply)
    await breathe()
  }
  return replies
}

const keyOf = (language: string, { finder, parameters }: AskedRecords) =>
  JSON.stringify([language, finder, parameters])
