import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { Card, FactValue, PhoneNumber } from '@tokyo-cancer-portal/ui'

import { hospitalPlace } from '../hospitals/hospitalPlace'
import { OpeningHoursDetails } from '../hours/OpeningHoursDetails'
import { OpeningStatus } from '../hours/OpeningStatus'

/** The consultation centre of a hospital, with all that one needs in order to call. */
export function CenterCard({ hospital }: { hospital: Organization }) {
  const { name, phone, openingHours, hours } = hospital.consultationCenter
  const place = hospitalPlace(hospital)
  return (
    <Card title={hospital.name || '（名称なし）'} href={`/hospitals/${hospital.slug}`} level={4}>
      <ul className="space-y-1">
        {name && <li>{name}</li>}
        {place && <li>{place}</li>}
        <li className="relative w-fit">
          電話 <FactValue>{phone && <PhoneNumber text={phone} />}</FactValue>
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
