import type { HospitalData } from './loadHospital'

import { AREAS, labelOf } from '@tokyo-cancer-portal/domain'
import { Heading, TextLink } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { HospitalLink } from './HospitalLink'

/** The other hospitals of the same secondary medical area. */
export function NearbyHospitals({ data: { hospital, neighbours } }: { data: HospitalData }) {
  if (!hospital.area) return null
  const area = labelOf(AREAS, hospital.area)
  return (
    <section>
      <Heading level={2} id="nearby">
        同じ地域（{area}）の病院
      </Heading>
      {neighbours.length === 0 ? (
        <p className="max-w-[40em]">
          この地域で、このサイトに載っている病院はほかにありません。「
          <TextLink href="/hospitals">病院を探す</TextLink>」で、ほかの地域の病院も見られます。
        </p>
      ) : (
        <>
          <ul className="list-disc space-y-1 pl-6">
            {neighbours.map((neighbour) => (
              <li key={neighbour.id}>
                <HospitalLink hospital={neighbour} />
              </li>
            ))}
          </ul>
          <p className="mt-2">
            <TextLink href={withQuery('/hospitals', { area: hospital.area })}>
              {area}の病院の相談窓口と指定を見比べる
            </TextLink>
          </p>
        </>
      )}
    </section>
  )
}
