import type { EventCandidate } from '../EventCandidate'
import type { EventFacet } from '@tokyo-cancer-portal/domain'
import { candidateOf } from '../candidateOf'

interface Given {
  dates?: readonly (string | { date: string; status?: string; full?: boolean })[]
  facets?: Partial<Record<EventFacet, string[]>>
  status?: string
  application?: object
  fee?: string | null
  hasRecording?: boolean
}

/** An event as the engine tells it to the finder, at two in the afternoon of its dates. */
export function aCandidate(key: number, given: Given = {}): EventCandidate {
  const { dates = [], facets = {}, status = 'scheduled', application = {}, fee = null } = given
  const { kind, accessibility, ...others } = facets
  return candidateOf({
    key,
    id: `event-${key}`,
    title: { ja: `イベント${key}` },
    facets: { format: ['venue'], ...others },
    facts: {
      kind: kind?.[0] ?? null,
      status,
      fee,
      application,
      accessibility: accessibility ?? [],
      hasRecording: given.hasRecording ?? false,
      occurrences: dates.map((one) => ({
        id: null,
        startTime: '14:00',
        endTime: '16:00',
        status: 'scheduled',
        full: false,
        ...(typeof one === 'string' ? { date: one } : one),
      })),
    },
  })
}
