import type { HospitalTotals, Organization } from '@tokyo-cancer-portal/cms-client'
import type { SelectOption } from '@tokyo-cancer-portal/ui'
import type { RouteRequest } from '../page/routeRequest'
import type { DesignationCount } from './countDesignations'
import type { HospitalFilter } from './filterHospitals'

import { getSiteSettings, listHospitals } from '@tokyo-cancer-portal/cms-client'
import { AREAS, DESIGNATIONS, labelIn, optionsIn } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { readChoice } from '../links/readChoice'
import { areaOptions } from './areaOptions'
import { countOptions } from '../links/countOptions'
import { countDesignations } from './countDesignations'
import { dayOfDesignations } from './dayOfDesignations'
import { filterHospitals } from './filterHospitals'
import { offeredDesignations } from './offeredDesignations'
import { withCurrentDesignations } from './withCurrentDesignations'
import { contentLanguage } from '../languages/contentLanguage'

type CountedOption = SelectOption & { count: number }

export interface HospitalListData {
  filter: HospitalFilter
  hospitals: readonly Organization[]
  /** Whether area and designation alone leave none. That says what the portal knows, not what there is. */
  isNoneNamed: boolean
  /** Counted among the hospitals that meet the other conditions. */
  areas: readonly CountedOption[]
  designations: readonly CountedOption[]
  /** Counted among all hospitals. */
  allDesignations: readonly CountedOption[]
  /** The same with the dates of their sources. */
  designationCounts: ReadonlyMap<string, DesignationCount>
  /** How many hospitals were published to hold each designation; null where nobody has entered it. */
  totals: HospitalTotals | null
  /** How many consultation centres are confirmed, among all hospitals. */
  consultationCenters: number
}

const typesOf = ({ designations }: Organization) => designations.map(({ type }) => type)

/** The list of hospitals for the conditions in the address. Rejects with CmsUnavailableError. */
export async function loadHospitalList({ search }: RouteRequest): Promise<HospitalListData> {
  const [everything, settings] = await Promise.all([listHospitals(cms()), getSiteSettings(cms())])
  const today = dayOfDesignations(everything)
  const all = everything.map((hospital) => withCurrentDesignations(hospital, today))
  const filter: HospitalFilter = {
    area: readChoice(AREAS, search.area),
    designation: readChoice(DESIGNATIONS, search.designation),
    consultation: search.consultation === 'yes',
  }
  const language = contentLanguage()
  const exceptArea = filterHospitals(all, { ...filter, area: null })
  const exceptDesignation = filterHospitals(all, { ...filter, designation: null })
  const anything = { area: null, designation: null, consultation: true }
  return {
    filter,
    hospitals: filterHospitals(all, filter),
    isNoneNamed: filterHospitals(all, { ...filter, consultation: false }).length === 0,
    areas: countOptions(areaOptions(language), exceptArea, ({ area }) => [area]),
    designations: countOptions(
      offeredDesignations(all, filter.designation).map(({ value }) => ({
        value,
        label: labelIn(language, DESIGNATIONS, value),
      })),
      exceptDesignation,
      typesOf,
    ),
    allDesignations: countOptions(optionsIn(language, DESIGNATIONS), all, typesOf),
    designationCounts: countDesignations(all, today),
    totals: settings?.hospitalTotals ?? null,
    consultationCenters: filterHospitals(all, anything).length,
  }
}
