import { CARE_LISTS } from '@tokyo-cancer-portal/chatbot'
import { z } from 'zod'

/** How it is written; results are worth reading by style. */
export const STYLES = [
  'plain',
  'polite',
  'rude',
  'kana',
  'typo',
  'dialect',
  'oneWord',
  /** Long, with a story that has nothing to do with the question. */
  'worried',
  /** Half-width kana, full-width letters, old characters, katakana for hiragana. */
  'characters',
  /** やさしい日本語, with spaces between words. */
  'easy',
  'english',
] as const

const path = z.string().regex(/^\/[a-z0-9/*-]*$/)
const careList = z.enum(CARE_LISTS)

/** A parameter of the finder; a list means any of these, a text with commas all of them at once. */
const parameters = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(2)]))

const expectedReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('record'), records: z.array(path).min(1) }),
  z.strictObject({
    kind: z.literal('finder'),
    finder: z.enum(['events', 'hospitals']),
    parameters,
    /** Sets of parameters that are as right. */
    orParameters: z.array(parameters).min(1).optional(),
    /** Records that are as right as the finder when they are quoted first. */
    orRecords: z.array(path).min(1).optional(),
  }),
  z.strictObject({ kind: z.literal('refusal'), list: careList }),
  z.strictObject({ kind: z.literal('handover') }),
])

/** One line of a question set: what somebody asks, and the reply that is right. */
export const chatQuestion = z.strictObject({
  /** `<file>-<number>`, unique in both halves and never given again. */
  id: z.string().regex(/^[a-zA-Z]+-\d{3}$/),
  style: z.enum(STYLES),
  question: z.string().min(1),
  expect: expectedReply,
  /** The list of refusals that it looks like and does not belong to. */
  nearMiss: careList.optional(),
  /** What was said before, oldest first. */
  turns: z.array(z.string().min(1)).min(1).max(3).optional(),
})

export type ChatQuestion = z.infer<typeof chatQuestion>
