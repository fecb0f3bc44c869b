import type { HospitalData } from './loadHospital'

import { AREAS, labelIn } from '@tokyo-cancer-portal/domain'
import { Heading, TextLink } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { HospitalLink } from './HospitalLink'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { linkTo } from '../languages/linkTo'

/** The other hospitals of the same secondary medical area. */
export function NearbyHospitals({ data: { hospital, neighbours } }: { data: HospitalData }) {
  if (!hospital.area) return null
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  const area = labelIn(language, AREAS, hospital.area)
  return (
    <section>
      <Heading level={2} id="nearby">
        {t('nearby', { area })}
      </Heading>
      {neighbours.length === 0 ? (
        <p className="max-w-[40em]">{t.rich('noneNearby', { list: linkTo('/hospitals') })}</p>
      ) : (
        <>
          <ul className="list-disc space-y-1 pl-6">
            {neighbours.map((neighbour) => (
              <li key={neighbour.id}>
                <HospitalLink hospital={neighbour} />
              </li>
            ))}
          </ul>
          <p className="mt-2 max-w-[40em]">
            <TextLink href={withQuery('/hospitals', { area: hospital.area })}>
              {t('compareNearby', { area })}
            </TextLink>
          </p>
        </>
      )}
    </section>
  )
}
