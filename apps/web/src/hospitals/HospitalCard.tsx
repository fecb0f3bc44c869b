import type { Organization } from '@tokyo-cancer-portal/cms-client'
import type { FinderResult } from './finder/FinderResult'

import { readingOfName } from '@tokyo-cancer-portal/japanese-text'
import { Card, PhoneNumber } from '@tokyo-cancer-portal/ui'

import { Marked } from '../search/Marked'
import { ResultFacts } from './finder/ResultFacts'
import { OpeningStatus } from '../hours/OpeningStatus'
import { consultationSummary } from './consultationSummary'
import { DesignationTags } from './DesignationTags'
import { hospitalPlace } from './hospitalPlace'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface HospitalCardProps {
  hospital: Organization
  /** Why it is in the list. */
  result: FinderResult
}

/** One hospital in a list. Its tags lead to the explanations on the same page. */
export function HospitalCard({ hospital, result }: HospitalCardProps) {
  const { availability, phone, openingHours } = hospital.consultationCenter
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  const colon = translator('Punctuation', language)('colon')
  const mayExist = availability !== 'no'
  const reading = readingOfName(hospital.name, hospital.nameKana)
  const place = hospitalPlace(hospital)
  return (
    <Card
      title={hospital.name ? <Marked parts={result.hit.titleParts} /> : t('unnamed')}
      href={`/hospitals/${hospital.slug}`}
      level={3}
    >
      {reading && <p className="text-std-16N-170 text-solid-gray-700">{reading}</p>}
      <ResultFacts hospital={hospital} result={result} />
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
