import type { Event } from '@tokyo-cancer-portal/cms-client'

import { eventSchema } from '@tokyo-cancer-portal/cms-client'
import { occurrenceInstants } from '@tokyo-cancer-portal/domain'

export interface Occasion {
  date: string
  startTime?: string
  endTime?: string
  status?: 'scheduled' | 'cancelled' | 'postponed'
  statusNote?: string
  note?: string
}

/** An event as the CMS would answer it, with these dates and fields. */
export function anEvent(occasions: readonly Occasion[], fields: object = {}): Event {
  return eventSchema.parse({
    id: '1',
    title: '患者サロン',
    slug: 'salon',
    occurrences: occasions.map((occasion) => ({ ...occasion, ...occurrenceInstants(occasion) })),
    ...fields,
  })
}
