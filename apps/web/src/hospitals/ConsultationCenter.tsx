import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { DescriptionList, FactValue, Heading, PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'
import { ConsultationIntroduction } from './ConsultationIntroduction'
import { consultationSummary } from './consultationSummary'

/**
 * The hospital's cancer consultation centre, if it has one: first whether it does, because not
 * every hospital has, then the facts. Facts of a centre that may not exist are not called 未確認.
 */
export function ConsultationCenter({ hospital }: { hospital: Organization }) {
  const { consultationCenter: center } = hospital
  const site = resolveHref(center.url)
  const exists = center.availability === 'yes'
  const fact = (value: string | null) => (exists ? <FactValue>{value}</FactValue> : value)
  return (
    <section>
      <Heading level={2}>がん相談支援センター</Heading>
      <ConsultationIntroduction availability={center.availability} />
      <DescriptionList
        items={[
          {
            term: 'この病院での設置',
            details: (
              <>
                {consultationSummary(hospital)}
                {center.confirmedOn && `（${formatDate(center.confirmedOn)}確認）`}
              </>
            ),
          },
          { term: '窓口の名称', details: fact(center.name) },
          {
            term: '電話',
            details: center.phone ? <PhoneNumber text={center.phone} /> : fact(null),
          },
          { term: '受付時間', details: fact(center.hours) },
          { term: '場所', details: center.location },
          {
            term: 'ウェブページ',
            details: site && (
              <TextLink href={site.href} external={site.external}>
                相談窓口のページ
              </TextLink>
            ),
          },
          { term: '備考', details: center.note },
        ]}
      />
    </section>
  )
}
