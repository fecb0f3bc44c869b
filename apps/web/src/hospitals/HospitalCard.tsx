import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { readingOfName } from '@tokyo-cancer-portal/japanese-text'
import { Card, PhoneNumber } from '@tokyo-cancer-portal/ui'

import { OpeningStatus } from '../hours/OpeningStatus'
import { consultationSummary } from './consultationSummary'
import { DesignationTags } from './DesignationTags'
import { hospitalPlace } from './hospitalPlace'

/** One hospital in a list. Its tags lead to the explanations on the same page. */
export function HospitalCard({ hospital, level }: { hospital: Organization; level: 2 | 3 }) {
  const { availability, phone, openingHours } = hospital.consultationCenter
  const mayExist = availability !== 'no'
  const reading = readingOfName(hospital.name, hospital.nameKana)
  const place = hospitalPlace(hospital)
  return (
    <Card
      title={hospital.name || '（名称なし）'}
      href={`/hospitals/${hospital.slug}`}
      level={level}
    >
      {reading && <p className="text-std-16N-170 text-solid-gray-700">{reading}</p>}
      <ul className="text-std-16N-170">
        {place && <li>{place}</li>}
        <li>がん相談支援センター：{consultationSummary(hospital)}</li>
        {mayExist && phone && (
          <li className="relative w-fit">
            相談の電話 <PhoneNumber text={phone} />
          </li>
        )}
        {mayExist && openingHours && (
          <li>
            <OpeningStatus hours={openingHours} />
          </li>
        )}
      </ul>
      <DesignationTags designations={hospital.designations} />
    </Card>
  )
}
