import { z } from 'zod'

import { id, list, flag, number, requiredText, text } from './fields'

const countsSchema = list(z.object({ value: requiredText, label: requiredText, count: z.number() }))

const offerSchema = z.object({
  kind: requiredText,
  count: z.number(),
  /** Local date of the first event at another time. */
  date: text,
  area: text,
  /** Why there: it touches the area that was chosen (`border`), or one arrives there from it (`gateway`). */
  reason: text,
  /** Whether it is not in the days that were chosen. */
  isAnyTime: flag,
  /** The parameter that is left out. */
  condition: text,
})

/** What the event finder of the CMS answers (`GET /api/events/search`), as far as the site reads it. */
export const eventSearchAnswerSchema = z.object({
  total: z.number(),
  /** Whether results have all that was typed, what was surely meant, all its parts, or some of its words. */
  match: z.enum(['all', 'corrected', 'parts', 'some']),
  corrected: text,
  page: z.number(),
  hits: list(z.object({ id })),
  facets: z.record(z.string(), countsSchema),
  /** How many more there are for which one comes too late. */
  closed: number,
  /** What can be done where there is next to nothing. */
  offers: list(offerSchema),
  suggestions: list(z.string()),
  isShortened: flag,
  /** Instant from which it may be another answer though nobody changed anything. */
  goodUntil: text,
})
export type EventSearchAnswer = z.output<typeof eventSearchAnswerSchema>
export type EventSearchOffer = EventSearchAnswer['offers'][number]
