import type {
  HospitalAnswer,
  HospitalTotals,
  Organization,
  SiteSettings,
} from '@tokyo-cancer-portal/cms-client'
import type { RegisterCount } from '@tokyo-cancer-portal/domain'
import type { SelectOption } from '@tokyo-cancer-portal/ui'
import type { RouteRequest } from '../page/routeRequest'
import type { HospitalRequest } from './finder/HospitalRequest'

import { getSiteSettings, listHospitals, searchHospitals } from '@tokyo-cancer-portal/cms-client'
import { countRegister, DESIGNATIONS, optionsIn } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { requestTime } from '../dates/requestTime'
import { contentLanguage } from '../languages/contentLanguage'
import { countOptions } from '../links/countOptions'
import { lastPageOf } from '../links/lastPageOf'
import { BeyondLastPage } from '../page/BeyondLastPage'
import { dayOfDesignations } from './dayOfDesignations'
import { finderParameters, ON_PAGE } from './finder/finderParameters'
import { hospitalHref } from './finder/hospitalHref'
import { isFreeQuestion } from './finder/isFreeQuestion'
import { readHospitalRequest } from './finder/readHospitalRequest'
import { withCurrentDesignations } from './withCurrentDesignations'

export interface HospitalListData {
  request: HospitalRequest
  answer: HospitalAnswer
  /** All hospitals with the designations that hold today, by id. */
  hospitals: ReadonlyMap<string, Organization>
  /** Local date on which designations are judged. */
  today: string
  /** Counted among all hospitals. */
  allDesignations: readonly (SelectOption & { count: number })[]
  /** The same with the dates of their sources. */
  designationCounts: ReadonlyMap<string, RegisterCount>
  /** How many hospitals were published to hold each designation; null where nobody has entered it. */
  totals: HospitalTotals | null
  /** The desk of the portal. */
  desk: SiteSettings['consultation'] | null
}

const typesOf = ({ designations }: Organization) => designations.map(({ type }) => type)

/** As many pages as the CMS tells. */
const MOST_PAGES = 1000

/**
 * The list of hospitals for the conditions in the address; null for a page that no list has. Rejects with
 * CmsUnavailableError.
 */
export async function loadHospitalList({
  search,
}: RouteRequest): Promise<HospitalListData | BeyondLastPage | null> {
  const request = readHospitalRequest(search)
  if (!request) return null
  const [path = '', query = ''] = hospitalHref(request).split('?', 2)
  const minute = requestTime().toISOString().slice(0, 16)
  const [everything, settings, answer] = await Promise.all([
    listHospitals(cms()),
    getSiteSettings(cms()),
    searchHospitals(cms(), {
      parameters: finderParameters({ ...request, page: Math.min(request.page, MOST_PAGES) }),
      keptAt: isFreeQuestion(path, query) ? null : minute,
    }),
  ])
  const lastPage = lastPageOf(answer.total, ON_PAGE)
  if (request.page > lastPage) {
    return new BeyondLastPage(lastPage, (page) => hospitalHref(request, { page }))
  }
  const today = dayOfDesignations(everything)
  const all = everything.map((hospital) => withCurrentDesignations(hospital, today))
  return {
    request,
    answer,
    hospitals: new Map(all.map((hospital) => [hospital.id, hospital])),
    today,
    allDesignations: countOptions(optionsIn(contentLanguage(), DESIGNATIONS), all, typesOf),
    designationCounts: countRegister(all, today),
    totals: settings?.hospitalTotals ?? null,
    desk: settings?.consultation ?? null,
  }
}
