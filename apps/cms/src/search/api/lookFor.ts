import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { Payload } from 'payload'
import { type MatchLevel, readAsSaid, readQuery } from '../query/readQuery'
import type { PreparedSettings } from '../settings/prepareSettings'
import { sureCorrection } from './suggestions'

interface Means<Answer> {
  /** What staff have published for the search. Asked once, and only where there are words. */
  settings: () => Promise<PreparedSettings>
  /** Asks the engine; null asks for everything. */
  ask: (query: SearchQuery | null) => Promise<Answer>
  /** Whether anything has the query. */
  isFound: (answer: Answer) => boolean
  /** The answer to signs alone, and to words that nothing has. */
  nothing: Answer
}

export interface Found<Answer> {
  answer: Answer
  level: MatchLevel
  /** What was looked for; null where everything was. */
  query: SearchQuery | null
  /** What was looked for instead of what was typed. */
  corrected: string | null
}

/** Looks for what was typed, and where nothing has all of it, for what was perhaps meant, and for as much as something has. */
export async function lookFor<Answer>(
  payload: Payload,
  typed: string,
  { settings: read, ask, isFound, nothing }: Means<Answer>,
): Promise<Found<Answer>> {
  if (typed === '') return { answer: await ask(null), level: 'all', query: null, corrected: null }
  const settings = await read()
  const ways = readQuery(typed, settings.dictionary).filter(({ query }) => query.groups.length > 0)
  const tryWays = async (some: typeof ways): Promise<Found<Answer> | null> => {
    for (const { level, query } of some) {
      const answer = await ask(query)
      if (isFound(answer)) return { answer, level, query, corrected: null }
    }
    return null
  }
  const tryCorrected = async (): Promise<Found<Answer> | null> => {
    const corrected = ways.length > 0 ? await sureCorrection(payload, typed, settings) : null
    if (corrected === null) return null
    const query = readAsSaid(corrected, settings.dictionary)
    const answer = await ask(query)
    return isFound(answer) ? { answer, level: 'corrected', query, corrected } : null
  }
  return (
    (await tryWays(ways.filter(({ level }) => level === 'all'))) ??
    (await tryCorrected()) ??
    (await tryWays(ways.filter(({ level }) => level !== 'all'))) ?? {
      answer: nothing,
      level: 'all',
      query: ways[0]?.query ?? null,
      corrected: null,
    }
  )
}
