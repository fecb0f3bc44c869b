import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { DescriptionList, Heading, PhoneNumber } from '@tokyo-cancer-portal/ui'

import { OpeningHoursDetails } from '../hours/OpeningHoursDetails'
import { OpeningStatus } from '../hours/OpeningStatus'
import { resolveHref } from '../links/resolveHref'
import { AskTheHospital } from './AskTheHospital'
import { confirmationText } from './confirmationText'
import { ConsultationIntroduction } from './ConsultationIntroduction'
import { consultationSummary } from './consultationSummary'
import { Fact } from '../parts/Fact'
import { SiteLink } from '../links/SiteLink'

/**
 * The hospital's cancer consultation centre, if it has one: first whether it does, because not
 * every hospital has, then the facts. Facts of a centre that may not exist are not called 未確認.
 */
export function ConsultationCenter({ hospital }: { hospital: Organization }) {
  const { consultationCenter: center } = hospital
  const site = resolveHref(center.url)
  const exists = center.availability === 'yes'
  const fact = (value: string | null) => (exists ? <Fact>{value}</Fact> : value)
  const confirmed = confirmationText(center)
  const hasHours = center.openingHours !== null || center.hours !== null
  const isComplete = center.availability === 'no' || (exists && center.phone && hasHours)
  return (
    <section>
      <Heading level={2} id="consultation-center">
        がん相談支援センター
      </Heading>
      <ConsultationIntroduction availability={center.availability} />
      <DescriptionList
        items={[
          {
            term: 'この病院での設置',
            details: `${consultationSummary(hospital)}${confirmed && `（${confirmed}）`}`,
          },
          { term: '窓口の名称', details: fact(center.name) },
          {
            term: '電話',
            details: center.phone ? <PhoneNumber text={center.phone} /> : fact(null),
          },
          {
            term: 'いまの受付',
            details: center.openingHours && <OpeningStatus hours={center.openingHours} />,
          },
          {
            term: '受付時間',
            details: hasHours ? (
              <OpeningHoursDetails hours={center.openingHours} remark={center.hours} />
            ) : (
              fact(null)
            ),
          },
          { term: '場所', details: center.location },
          {
            term: 'ウェブページ',
            details: site && <SiteLink to={site}>相談窓口のページ</SiteLink>,
          },
          { term: '備考', details: center.note },
        ]}
      />
      {!isComplete && <AskTheHospital hospital={hospital} />}
    </section>
  )
}
