import {
  type ExplainedReply,
  mayBeKept,
  outcomeOf,
  redactMessage,
} from '@tokyo-cancer-portal/chatbot'
import type { RepliedAs } from '../counts/RepliedAs'
import { groupOf } from './groupOf'
import { notedQuestions } from './notedQuestions'

/** More questions between two looks are a flood, of which staff learn nothing. */
const MOST = 500
const LONGEST_REPLY = 300

interface Asked {
  reply: string
  as: RepliedAs
  /** As it was sent. */
  question: string
  given: ExplainedReply
}

/**
 * Notes a question whose visitor agreed that it is kept, without what identifies somebody, to be written at the next look of
 * the upkeep (`writeQuestions`). Until then it is in memory only.
 */
export function noteQuestion({ reply, as, question, given }: Asked, secret: string): void {
  const noted = notedQuestions()
  if (!mayBeKept(given.why) || noted.length >= MOST) return
  const text = redactMessage(question)
  const group = groupOf(text, secret)
  if (group === '') return
  noted.push({
    ...as,
    reply,
    text,
    group,
    outcome: outcomeOf(as),
    recordTitle: given.reply.quotes[0]?.title ?? '',
    replyText: shortened(redactMessage(given.reply.text)),
  })
}

/** By characters: half of one is nothing that the database takes, and all that is written with it would be lost. */
const shortened = (text: string): string => Array.from(text).slice(0, LONGEST_REPLY).join('')
