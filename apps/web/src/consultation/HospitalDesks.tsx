import type { ConsultationData } from './loadConsultation'

import { Heading, TextLink } from '@tokyo-cancer-portal/ui'

import { CenterCard } from './CenterCard'
import { groupByArea } from './groupByArea'
import { UnconfirmedHospitals } from './UnconfirmedHospitals'

/** The consultation centres of hospitals by area, then the hospitals of which we do not know. */
export function HospitalDesks({
  data: { centers, unconfirmed, pages },
}: {
  data: ConsultationData
}) {
  const page = pages.find(({ slug }) => slug === 'consultation-center')
  return (
    <section>
      <Heading level={2} id="centers">
        病院の中の相談窓口（がん相談支援センター）
      </Heading>
      <p className="max-w-[40em]">
        がん診療連携拠点病院などにある、がんの相談窓口です。看護師やソーシャルワーカーなどが話を聞きます。その病院にかかっていない方、ご家族、がんと診断される前の方も、無料で相談できます。紹介状はいりません。
        {page && (
          <>
            くわしくは「<TextLink href={`/contents/${page.slug}`}>{page.title}</TextLink>
            」をご覧ください。
          </>
        )}
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
