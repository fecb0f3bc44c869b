import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ChatQuestion, chatQuestion } from './ChatQuestion'
import { readLines } from './readLines'

/** `heldOut` is measured and never read by whoever changes the chatbot (see README.md). */
export type Half = 'tuning' | 'heldOut'

/** Halves, and what was written later to work with: by whoever worked on it, and by somebody who did not know it. */
export type QuestionSet = Half | 'growth' | 'fresh'

/** The questions of one set by category, which is the name of their file. */
export function readQuestions(half: QuestionSet): Record<string, ChatQuestion[]> {
  const folder = join(import.meta.dirname, '..', half)
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return Object.fromEntries(
    files
      .toSorted()
      .map((name) => [basename(name, '.jsonl'), readLines(join(folder, name), chatQuestion)]),
  )
}
