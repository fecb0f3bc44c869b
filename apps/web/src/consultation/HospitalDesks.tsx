import type { ConsultationData } from './loadConsultation'

import { Heading } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { linkTo } from '../languages/linkTo'
import { translator } from '../languages/translator'
import { CenterCard } from './CenterCard'
import { groupByArea } from './groupByArea'
import { UnconfirmedHospitals } from './UnconfirmedHospitals'

/** The consultation centres of hospitals by area, then the hospitals of which we do not know. */
export function HospitalDesks({
  data: { centers, unconfirmed, pages },
}: {
  data: ConsultationData
}) {
  const t = translator('Desks', contentLanguage())
  const page = pages.find(({ slug }) => slug === 'consultation-center')
  return (
    <section>
      <Heading level={2} id="centers">
        {t('centers')}
      </Heading>
      <p className="max-w-[40em]">
        {t('whatCentersAre')}
        {page &&
          t.rich('more', {
            title: page.title,
            page: linkTo(`/contents/${page.slug}`),
          })}
      </p>
      {groupByArea(centers).map(({ value, label, organizations }) => (
        <section key={value}>
          <Heading level={3} id={`area-${value || 'unknown'}`}>
            {label}
          </Heading>
          <ul className="card-grid">
            {organizations.map((hospital) => (
              <li key={hospital.id}>
                <CenterCard hospital={hospital} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <UnconfirmedHospitals hospitals={unconfirmed} hasOthers={centers.length > 0} />
    </section>
  )
}
