import type { SearchHit } from '@tokyo-cancer-portal/cms-client'

import { FactValue, PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { OpeningHoursDetails } from '../hours/OpeningHoursDetails'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

interface FoundDeskProps {
  desk: NonNullable<SearchHit['facts']['desk']>
  /** Whether the result is the desk itself, and not the hospital that it is in. */
  isResult: boolean
}

/** How to reach the desk of a result without another page: its name, its number, when somebody answers. */
export function FoundDesk({ desk, isResult }: FoundDeskProps) {
  const language = contentLanguage()
  const { name, phone, openingHours, hours, url } = desk
  const colon = translator('Punctuation', language)('colon')
  return (
    <div className="mt-1 measure">
      {!isResult && (
        <p>
          {translator('Search', language)('desk')}
          {colon}
          <TextLink href={url}>{name ?? translator('Hospitals', language)('center')}</TextLink>
        </p>
      )}
      <p>
        {translator('Contact', language)('telephone')}
        {colon}
        <FactValue unknown={translator('PageInformation', language)('unknown')}>
          {phone && <PhoneNumber text={phone} />}
        </FactValue>
      </p>
      {(openingHours || hours) && (
        <p className="text-std-16N-170">
          <OpeningHoursDetails hours={openingHours} remark={hours} />
        </p>
      )}
    </div>
  )
}
