import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { readingOfName } from '@tokyo-cancer-portal/japanese-text'
import { Card, PhoneNumber } from '@tokyo-cancer-portal/ui'

import { OpeningStatus } from '../hours/OpeningStatus'
import { consultationSummary } from './consultationSummary'
import { DesignationTags } from './DesignationTags'
import { hospitalPlace } from './hospitalPlace'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** One hospital in a list. Its tags lead to the explanations on the same page. */
export function HospitalCard({ hospital, level }: { hospital: Organization; level: 2 | 3 }) {
  const { availability, phone, openingHours } = hospital.consultationCenter
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  const colon = translator('Punctuation', language)('colon')
  const mayExist = availability !== 'no'
  const reading = readingOfName(hospital.name, hospital.nameKana)
  const place = hospitalPlace(hospital)
  return (
    <Card title={hospital.name || t('unnamed')} href={`/hospitals/${hospital.slug}`} level={level}>
      {reading && <p className="text-std-16N-170 text-solid-gray-700">{reading}</p>}
      <ul className="text-std-16N-170">
        {place && <li>{place}</li>}
        <li>
          {t('center')}
          {colon}
          {consultationSummary(hospital)}
        </li>
        {mayExist && phone && (
          <li className="relative w-fit">
            {t('centerPhone')} <PhoneNumber text={phone} />
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
