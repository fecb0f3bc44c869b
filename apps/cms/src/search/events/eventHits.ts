import { EVENT_STATES, labelIn, type Language } from '@tokyo-cancer-portal/domain'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { Payload } from 'payload'
import { portalSearch } from '../api/portalSearch'
import { shownHit } from '../api/shownHit'
import type { ListedEvent } from './chooseEvents'

/** What a list of events shows, in its order. Those that are gone meanwhile are left out. */
export async function eventHits(
  payload: Payload,
  listed: readonly ListedEvent[],
  query: SearchQuery | null,
  language: Language,
) {
  const engine = portalSearch(payload)
  const keys = listed.map(({ candidate }) => candidate.key)
  const hits = await engine.show(keys, query)
  const byId = new Map(listed.map((one) => [one.candidate.id, one]))
  return hits.map((hit) => {
    const { date = null, state = null } = byId.get(hit.id) ?? {}
    return {
      ...shownHit(hit, language),
      // The date that stands for it in this list, and how things stand for that date.
      occurrence: date && {
        date: date.date,
        startTime: date.startTime,
        endTime: date.endTime,
        startsAt: date.startsAt ?? null,
        status: date.status,
      },
      state: state && { value: state, label: labelIn(language, EVENT_STATES, state) },
    }
  })
}
