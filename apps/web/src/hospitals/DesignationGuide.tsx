import type { HospitalListData } from './loadHospitalList'

import { DESIGNATIONS } from '@tokyo-cancer-portal/domain'
import { Heading } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { asOfText } from './asOfText'
import { ListedHospitalsNotice } from './ListedHospitalsNotice'

export interface DesignationGuideProps {
  counts: HospitalListData['allDesignations']
  details: HospitalListData['designationCounts']
  totals: HospitalListData['totals']
}

/** What each designation means, in plain words, and how many hospitals of the list hold it. */
export function DesignationGuide({ counts, details, totals }: DesignationGuideProps) {
  const countOf = (value: string) => counts.find((option) => option.value === value)?.count ?? 0
  const held = DESIGNATIONS.filter(({ value }) => countOf(value) > 0)
  if (held.length === 0) return null
  return (
    <section>
      <Heading level={2} id="designations">
        指定の種類と意味
      </Heading>
      <p className="max-w-[40em]">
        国や東京都は、がんの医療を担う病院を、役割ごとに指定しています。一つの病院がいくつもの指定を受けていることもあります。件数は、このサイトに載せている病院の情報から数えています。指定の有無や件数は、治療の良し悪しを表すものではありません。
      </p>
      <ListedHospitalsNotice counts={counts} totals={totals} />
      <dl className="mt-4 max-w-[44em]">
        {held.map(({ value, label, description }) => (
          <div
            key={value}
            id={`designation-${value}`}
            className="scroll-mt-4 border-t border-solid-gray-300 py-3"
          >
            <dt className="font-700">
              <a
                href={withQuery('/hospitals', { designation: value })}
                className="link inline-block py-1"
              >
                {label}（掲載{countOf(value)}病院）
              </a>
            </dt>
            <dd>
              {description}
              {asOfText(details.get(value)?.asOf ?? null) && (
                <span className="block text-std-16N-170 text-solid-gray-700">
                  もとにした資料の時点：{asOfText(details.get(value)?.asOf ?? null)}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
