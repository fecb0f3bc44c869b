import type { Event, Organization } from '@tokyo-cancer-portal/cms-client'
import type { RegisterCount } from '@tokyo-cancer-portal/domain'

import { listHospitals } from '@tokyo-cancer-portal/cms-client'
import { countRegister } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { listUpcomingEvents } from '../events/listUpcomingEvents'
import { dayOfDesignations } from './dayOfDesignations'

export interface HospitalData {
  hospital: Organization
  /** The hospital's next events. */
  events: readonly Event[]
  /** The other hospitals of its area. */
  neighbours: readonly Organization[]
  /** Local date on which designations are judged. */
  today: string
  /** How many hospitals of the portal hold each designation today. */
  designationCounts: ReadonlyMap<string, RegisterCount>
}

const EVENTS_SHOWN = 6

/** What the page of a hospital shows beside it. Rejects with CmsUnavailableError. */
export async function loadHospital(hospital: Organization): Promise<HospitalData> {
  const [events, all] = await Promise.all([
    listUpcomingEvents({ organizer: hospital.id, limit: EVENTS_SHOWN }),
    listHospitals(cms()),
  ])
  const today = dayOfDesignations([hospital, ...all])
  return {
    hospital,
    events,
    neighbours: all.filter(({ id, area }) => id !== hospital.id && area && area === hospital.area),
    today,
    designationCounts: countRegister(all, today),
  }
}
