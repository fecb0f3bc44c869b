import type { Event, Organization } from '@tokyo-cancer-portal/cms-client'

import { listUpcomingEvents } from '../events/listUpcomingEvents'

export interface HospitalData {
  hospital: Organization
  /** The hospital's next events. */
  events: readonly Event[]
}

const EVENTS_SHOWN = 6

/** What the page of a hospital shows beside it. Rejects with CmsUnavailableError. */
export async function loadHospital(hospital: Organization): Promise<HospitalData> {
  const events = await listUpcomingEvents({ organizer: hospital.id, limit: EVENTS_SHOWN })
  return { hospital, events }
}
