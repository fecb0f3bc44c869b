import type { HospitalListData } from './loadHospitalList'

import { DESIGNATION_MEANINGS, DESIGNATIONS, labelIn } from '@tokyo-cancer-portal/domain'
import { Heading } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { asOfText } from './asOfText'
import { ListedHospitalsNotice } from './ListedHospitalsNotice'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface DesignationGuideProps {
  counts: HospitalListData['allDesignations']
  details: HospitalListData['designationCounts']
  totals: HospitalListData['totals']
}

/** What each designation means, in plain words, and how many hospitals of the list hold it. */
export function DesignationGuide({ counts, details, totals }: DesignationGuideProps) {
  const language = contentLanguage()
  const t = translator('HospitalDesignations', language)
  const countOf = (value: string) => counts.find((option) => option.value === value)?.count ?? 0
  const held = DESIGNATIONS.filter(({ value }) => countOf(value) > 0)
  if (held.length === 0) return null
  return (
    <section>
      <Heading level={2} id="designations">
        {t('guide')}
      </Heading>
      <p className="max-w-[40em]">{t('guideText')}</p>
      <ListedHospitalsNotice counts={counts} totals={totals} />
      <dl className="mt-4 max-w-[44em]">
        {held.map(({ value }) => (
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
                {t('listedWith', {
                  designation: labelIn(language, DESIGNATIONS, value),
                  count: countOf(value),
                })}
              </a>
            </dt>
            <dd>
              {labelIn(language, DESIGNATION_MEANINGS, value)}
              {asOfText(details.get(value)?.asOf ?? null) && (
                <span className="block text-std-16N-170 text-solid-gray-700">
                  {t('asOf', { dates: asOfText(details.get(value)?.asOf ?? null) })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
