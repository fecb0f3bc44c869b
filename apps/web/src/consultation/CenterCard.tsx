import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { Card, FactValue, PhoneNumber } from '@tokyo-cancer-portal/ui'

import { hospitalPlace } from '../hospitals/hospitalPlace'
import { OpeningHoursDetails } from '../hours/OpeningHoursDetails'
import { OpeningStatus } from '../hours/OpeningStatus'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The consultation centre of a hospital, with all that one needs in order to call. */
export function CenterCard({ hospital }: { hospital: Organization }) {
  const { name, phone, openingHours, hours } = hospital.consultationCenter
  const place = hospitalPlace(hospital)
  const language = contentLanguage()
  const unknown = translator('PageInformation', language)('unknown')
  return (
    <Card
      title={hospital.name || translator('Desks', language)('unnamed')}
      href={`/hospitals/${hospital.slug}`}
      level={4}
    >
      <ul className="space-y-1">
        {name && <li>{name}</li>}
        {place && <li>{place}</li>}
        <li className="relative w-fit">
          {translator('Contact', language)('telephone')}{' '}
          <FactValue unknown={unknown}>{phone && <PhoneNumber text={phone} />}</FactValue>
        </li>
        <li>
          <OpeningStatus hours={openingHours} />
        </li>
        {(openingHours || hours) && (
          <li className="text-std-16N-170">
            <OpeningHoursDetails hours={openingHours} remark={hours} />
          </li>
        )}
      </ul>
    </Card>
  )
}
