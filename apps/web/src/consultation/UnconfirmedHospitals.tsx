import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { Heading } from '@tokyo-cancer-portal/ui'

import { HospitalLink } from '../hospitals/HospitalLink'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { groupByArea } from './groupByArea'

export interface UnconfirmedHospitalsProps {
  hospitals: readonly Organization[]
  /** Whether consultation centres of other hospitals are listed before. */
  hasOthers: boolean
}

/** Hospitals that may have a consultation centre: what is not known, and what one can do all the same. */
export function UnconfirmedHospitals({ hospitals, hasOthers }: UnconfirmedHospitalsProps) {
  if (hospitals.length === 0) return null
  const t = translator('Desks', contentLanguage())
  return (
    <>
      <Heading level={3} id="unconfirmed">
        {t(hasOthers ? 'unconfirmed' : 'byArea')}
      </Heading>
      <p className="max-w-[40em]">{t('whatToDo')}</p>
      <div className="mt-4 max-w-[44em]">
        {groupByArea(hospitals).map(({ value, label, organizations }) => (
          <details key={value} className="border-b border-solid-gray-300">
            <summary className="font-700">
              {t('areaWithCount', { area: label, count: organizations.length })}
            </summary>
            <ul className="pb-2 pl-6">
              {organizations.map((hospital) => (
                <li key={hospital.id}>
                  <HospitalLink hospital={hospital} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </>
  )
}
