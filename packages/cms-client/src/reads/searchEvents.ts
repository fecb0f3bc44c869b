import type { CmsReader } from './CmsReader'
import type { EventSearchAnswer } from '../schemas/eventSearchAnswer'

import { eventSearchAnswerSchema } from '../schemas/eventSearchAnswer'

export interface EventSearchQuestion {
  /** Parameters of the finder that have a value, beside the time. */
  parameters: Readonly<Record<string, string>>
  /** Local dates; null from now on, and without end. */
  from: string | null
  to: string | null
  /** What the dates are called where they move on with the calendar: an earlier answer to it can stand in. */
  time: string | null
  /** From 1. */
  page: number
  /** 1–100. */
  limit: number
}

const TAGS = ['events', 'organizations', 'topics'] as const

/**
 * What the event finder finds at this moment. Rejects with CmsUnavailableError.
 *
 * @param isKept whether the last answer stands in while the CMS is away; of questions of which there are without number
 * none is kept
 */
export async function searchEvents(
  cms: CmsReader,
  question: EventSearchQuestion,
  { isKept }: { isKept: boolean },
): Promise<EventSearchAnswer> {
  const { from, to, time } = question
  const request = {
    url: urlOf(cms, question, { from, to }),
    tags: TAGS,
    parse: (json: unknown) => eventSearchAnswerSchema.parse(json),
  }
  if (!isKept) return cms.cache.ask(request)
  const key = urlOf(cms, question, time ? { time } : { from, to })
  const answer = await cms.cache.read({ ...request, key, isOfTheMoment: true })
  // There is always an answer, though it may be that there is nothing.
  return answer ?? NOTHING
}

const NOTHING = eventSearchAnswerSchema.parse({ total: 0, match: 'all', page: 1, facets: {} })

function urlOf(
  { cmsUrl, language }: CmsReader,
  { parameters, page, limit }: EventSearchQuestion,
  time: Readonly<Record<string, string | null>>,
): string {
  const given = Object.entries({
    ...parameters,
    ...time,
    page: String(page),
    limit: String(limit),
    locale: language,
  }).filter((entry): entry is [string, string] => entry[1] !== null)
  return `${cmsUrl}/api/events/search?${new URLSearchParams(given.toSorted(byName)).toString()}`
}

const byName = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1)
