import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { HospitalData } from './loadHospital'

import { toInstant, toLocalDate } from '@tokyo-cancer-portal/domain'
import { hospitalJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { currentTimeUntil } from '../dates/currentTimeUntil'
import { requestTime } from '../dates/requestTime'
import { feedSite } from '../feeds/feedSite'
import { hospitalCrumbs } from './hospitalCrumbs'
import { crumbsJsonLd } from '../structuredData/crumbsJsonLd'

/** What the page of a hospital says to programs. */
export async function hospitalStructure({ hospital }: HospitalData): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  // Which New Year is the next one changes on 4 January.
  const year = Number(toLocalDate(requestTime()).slice(0, 4))
  const now = currentTimeUntil([year, year + 1].map((each) => toInstant(`${each}-01-04`, '00:00')))
  return [
    hospitalJsonLd(site, hospital, toLocalDate(now)),
    crumbsJsonLd(site, hospitalCrumbs(hospital)),
  ]
}
