import { z } from 'zod'

/**
 * What came of reading a file: its text; `none` where it has no letters, as scanned pages have none; `locked` where it
 * asks for a password; `broken` where it is no whole PDF; `too-much` where it takes more time or memory than any honest
 * file.
 */
export const READING_OUTCOMES = ['text', 'none', 'locked', 'broken', 'too-much'] as const

export const readingSchema = z.object({
  outcome: z.enum(READING_OUTCOMES),
  /** Paragraph by paragraph; none unless the outcome is `text`. */
  passages: z.array(z.string()),
})
export type Reading = z.output<typeof readingSchema>
export type ReadingOutcome = Reading['outcome']
