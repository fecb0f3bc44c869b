import { forgetKept } from '@tokyo-cancer-portal/chatbot'
import type { Payload } from 'payload'
import { lookEvery } from '../../runtime/lookEvery'
import { writeReplies } from '../counts/writeReplies'
import { knowledgeOf } from '../knowledge/Knowledge'
import { writeQuestions } from '../questions/writeQuestions'
import { pruneChat } from './pruneChat'

const WRITE_EVERY_MS = 10 * 1000
/** Whoever asks after a quiet night has no more to wait for than whoever asked a minute before. */
const KEEP_UP_EVERY_MS = 60 * 1000
const PRUNE_EVERY_MS = 10 * 60 * 1000

/**
 * Counts the chatbot's replies and keeps questions every few seconds, and deletes now and then what is old enough, out of
 * the memory too. Reads what it may quote as soon as the portal starts, and what came to it since every minute: nobody's
 * first question waits.
 *
 * @returns stops it
 */
export function startChatUpkeep(payload: Payload): () => void {
  const stopWriting = lookEvery(payload, {
    every: WRITE_EVERY_MS,
    name: 'chat counts',
    look: () => writeReplies(payload),
  })
  // By itself: what is let go when it fails must not keep counts from being written.
  const stopKeeping = lookEvery(payload, {
    every: WRITE_EVERY_MS,
    name: 'chat questions',
    look: () => writeQuestions(payload),
  })
  const stopKeepingUp = lookEvery(payload, {
    every: KEEP_UP_EVERY_MS,
    name: 'chat knowledge',
    look: async () => {
      await knowledgeOf(payload).current()
    },
  })
  const stopPruning = lookEvery(payload, {
    every: PRUNE_EVERY_MS,
    name: 'chat retention',
    look: async () => {
      // What was typed stays in no memory either, longer than it is of use.
      forgetKept()
      await pruneChat(payload)
    },
  })
  return () => {
    stopWriting()
    stopKeeping()
    stopKeepingUp()
    stopPruning()
  }
}
