import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { Heading } from '@tokyo-cancer-portal/ui'

import { HospitalLink } from '../hospitals/HospitalLink'
import { groupByArea } from './groupByArea'

export interface UnconfirmedHospitalsProps {
  hospitals: readonly Organization[]
  /** Whether consultation centres of other hospitals are listed before. */
  hasOthers: boolean
}

/** Hospitals that may have a consultation centre: what is not known, and what one can do all the same. */
export function UnconfirmedHospitals({ hospitals, hasOthers }: UnconfirmedHospitalsProps) {
  if (hospitals.length === 0) return null
  return (
    <>
      <Heading level={3} id="unconfirmed">
        {hasOthers ? '窓口をまだ確認できていない病院' : '地域から病院を探す'}
      </Heading>
      <p className="max-w-[40em]">
        次の病院の窓口の有無、電話番号、受付時間は、このサイトではまだ確認できていません（未確認）。病院の案内や公式サイトで確かめて、電話では「がんの相談窓口につないでください」とお伝えください。かかっている病院があるときは、主治医や看護師にも尋ねられます。
      </p>
      <div className="mt-4 max-w-[44em]">
        {groupByArea(hospitals).map(({ value, label, organizations }) => (
          <details key={value} className="border-b border-solid-gray-300">
            <summary className="font-700">
              {label}（{organizations.length}病院）
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
