import type { SearchMatch } from '../engine/SearchEngine'
import { madeOnce } from '../finder/madeOnce'
import type { EventDate } from '../records/eventDates'
import type { EventCandidate } from './EventCandidate'
import {
  type ApplicationTiming,
  AUDIENCES,
  occurrenceInstants,
  type OccurrenceTiming,
} from '@tokyo-cancer-portal/domain'

/** What `eventRecord` writes. */
interface Facts {
  kind: string | null
  status: 'scheduled' | 'cancelled' | 'postponed' | 'changed'
  fee: string | null
  application: ApplicationTiming
  accessibility: string[]
  hasRecording: boolean
  occurrences: EventDate[]
}

/** What nobody confirmed has no value, but is chosen among all the same. */
export const UNKNOWN_FORMAT = 'unknown'

/** A match of the engine, as the finder chooses by it. What is for everybody is for each audience as well. */
export const candidateOf = madeOnce(makeCandidate)

function makeCandidate({ key, id, facets, facts: unread }: SearchMatch): EventCandidate {
  const facts = unread as unknown as Facts
  const format = facets.format?.[0] ?? UNKNOWN_FORMAT
  const audience = facets.audience ?? []
  return {
    key,
    id,
    isRecording: format === 'archive',
    isWatchable: format === 'archive' && facts.hasRecording,
    timing: {
      status: facts.status,
      application: facts.application,
      occurrences: facts.occurrences.map((date) => ({
        ...date,
        status: statusOf(date),
        ...occurrenceInstants(date),
      })),
    },
    values: {
      audience: new Set(
        audience.includes('public') ? AUDIENCES.map(({ value }) => value) : audience,
      ),
      format: new Set([format]),
      area: new Set(facets.area),
      topic: new Set(facets.topic),
      cancer: new Set(facets.cancer),
      organizer: new Set(facets.organizer),
      kind: known(facts.kind),
      fee: known(facts.fee),
      application: known(facts.application.required ?? null),
      accessibility: new Set(facts.accessibility),
    },
  }
}

/** Written by us, from a field with these choices. */
const statusOf = ({ status }: EventDate) => status as NonNullable<OccurrenceTiming['status']>

const known = (value: string | null): Set<string> => new Set(value === null ? [] : [value])
