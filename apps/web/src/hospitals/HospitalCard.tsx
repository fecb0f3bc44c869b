import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import { Card, PhoneNumber, TagList } from '@tokyo-cancer-portal/ui'

import { consultationSummary } from './consultationSummary'
import { hospitalPlace } from './hospitalPlace'

const shortLabelOf = (type: string) =>
  DESIGNATIONS.find(({ value }) => value === type)?.shortLabel ?? type

/** One hospital in a list. */
export function HospitalCard({ hospital, level }: { hospital: Organization; level: 2 | 3 }) {
  const types = [...new Set(hospital.designations.flatMap(({ type }) => type ?? []))]
  const { phone } = hospital.consultationCenter
  const place = hospitalPlace(hospital)
  return (
    <Card
      title={hospital.name || '（名称なし）'}
      href={`/hospitals/${hospital.slug}`}
      level={level}
    >
      <ul className="text-std-16N-170">
        {place && <li>{place}</li>}
        <li>がん相談支援センター：{consultationSummary(hospital)}</li>
        {phone && (
          <li className="relative">
            相談の電話 <PhoneNumber text={phone} />
          </li>
        )}
      </ul>
      <TagList label="指定" tags={types.map((value) => ({ value, label: shortLabelOf(value) }))} />
    </Card>
  )
}
