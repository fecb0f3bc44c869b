import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { HospitalData } from './loadHospital'

import { breadcrumbJsonLd, hospitalJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { hospitalCrumbs } from './hospitalCrumbs'

/** What the page of a hospital says to programs. */
export async function hospitalStructure({ hospital }: HospitalData): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  return [hospitalJsonLd(site, hospital), breadcrumbJsonLd(site, hospitalCrumbs(hospital))]
}
