import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { DescriptionList, FactValue, Heading, PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'

/** The hospital's cancer consultation centre; what is not confirmed is said to be so. */
export function ConsultationCenter({ hospital }: { hospital: Organization }) {
  const { consultationCenter: center } = hospital
  const site = resolveHref(center.url)
  return (
    <section>
      <Heading level={2}>がん相談支援センター</Heading>
      <p className="mb-4 max-w-[40em]">
        治療や暮らし、お金、仕事などの悩みを、無料で相談できる窓口です。この病院にかかっていない方やご家族も利用できます。
      </p>
      {center.availability === 'no' ? (
        <p className="max-w-[40em]">この病院には、がん相談支援センターはありません。</p>
      ) : (
        <DescriptionList
          items={[
            { term: '窓口の名称', details: <FactValue>{center.name}</FactValue> },
            {
              term: '電話',
              details: <FactValue>{center.phone && <PhoneNumber text={center.phone} />}</FactValue>,
            },
            { term: '受付時間', details: <FactValue>{center.hours}</FactValue> },
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
            { term: '確認した日', details: center.confirmedOn && formatDate(center.confirmedOn) },
          ]}
        />
      )}
    </section>
  )
}
