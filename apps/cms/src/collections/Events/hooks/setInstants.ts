import {
  applicationDeadline,
  eventSpan,
  occurrenceInstants,
  type OccurrenceStatus,
} from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook } from 'payload'

type Occurrence = Parameters<typeof occurrenceInstants>[0] & {
  startsAt?: string | null
  endsAt?: string | null
  status?: OccurrenceStatus | null
}

type EventData = {
  occurrences?: Occurrence[] | null
  application?: Parameters<typeof applicationDeadline>[0] | null
}

/** Computes every instant of an event from its local dates and times, whatever instants came in. */
export const setInstants: CollectionBeforeChangeHook = ({ data }) => withInstants(data)

/** An event with the instants that its local dates and times mean. */
export function withInstants(data: Record<string, unknown>): Record<string, unknown> {
  const event = data as EventData
  const occurrences = Array.isArray(event.occurrences)
    ? event.occurrences.map((occurrence) => ({ ...occurrence, ...instantsOf(occurrence) }))
    : event.occurrences
  const span = eventSpan(occurrences)
  return {
    ...data,
    occurrences,
    startsAt: span?.startsAt ?? null,
    endsAt: span?.endsAt ?? null,
    application: {
      ...event.application,
      deadlineAt: applicationDeadline(event.application ?? {}) ?? null,
    },
  }
}

function instantsOf(occurrence: Occurrence): { startsAt: string | null; endsAt: string | null } {
  return occurrenceInstants(occurrence) ?? { startsAt: null, endsAt: null }
}
