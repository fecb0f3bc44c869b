import { LANGUAGES, SEARCH_TYPES } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { choice, flag, group, id, list, requiredText, text } from './fields'
import { openingHoursSchema } from './openingHours'

/** A text in pieces; what was looked for is marked. */
export const markedParts = list(z.object({ text: z.string(), isMarked: flag }))

/** The desk that a result has or is: whom one reaches, when, and where more of it is. */
const deskSchema = z
  .object({
    name: text,
    phone: text,
    openingHours: openingHoursSchema,
    hours: text,
    url: requiredText,
  })
  .nullish()
  .transform((desk) => desk ?? null)

/** What a result shows besides title and passage; which of it there is depends on its type. */
const factsSchema = z.object({
  kind: text,
  format: text,
  status: text,
  occurrences: list(z.object({ date: requiredText, startTime: text, endTime: text, status: text })),
  organizer: text,
  venue: text,
  municipality: text,
  area: text,
  address: text,
  desk: deskSchema,
  editionDate: text,
  publishedOn: text,
})

export const hitSchema = z.object({
  type: choice(SEARCH_TYPES),
  id,
  url: requiredText,
  title: requiredText,
  titleParts: markedParts,
  titleLanguage: choice(LANGUAGES),
  snippetParts: markedParts,
  snippetLanguage: choice(LANGUAGES),
  /** Whether the snippet is from a file of the page. */
  isFromFile: flag,
  facts: group(factsSchema),
  /** Whether staff put it first. */
  isPinned: flag,
})

const countsSchema = list(z.object({ value: requiredText, label: requiredText, count: z.number() }))

/** What the search of the CMS answers. */
export const searchAnswerSchema = z.object({
  query: requiredText,
  total: z.number(),
  isExact: flag,
  /** Whether results have all that was typed, what was surely meant, all its parts, or some of its words. */
  match: z.enum(['all', 'corrected', 'parts', 'some']),
  /** What was looked for instead of what was typed. */
  corrected: text,
  page: z.number(),
  limit: z.number(),
  hits: list(hitSchema),
  facets: z.record(z.string(), countsSchema),
  suggestions: list(z.string()),
  leftOut: list(z.string()),
  isShortened: flag,
})
export type SearchAnswer = z.output<typeof searchAnswerSchema>
export type SearchHit = z.output<typeof hitSchema>
