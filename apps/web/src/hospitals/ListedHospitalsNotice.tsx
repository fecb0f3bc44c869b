import type { HospitalListData } from './loadHospitalList'

import { SourceText } from '../parts/SourceText'
import { missingDesignations } from './missingDesignations'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { dateIn } from '../languages/dateIn'
import { linkTo } from '../languages/linkTo'

/** Says what the list lacks, so that nobody takes it for all hospitals that are designated. */
export function ListedHospitalsNotice({
  counts,
  totals,
}: {
  counts: HospitalListData['allDesignations']
  totals: HospitalListData['totals']
}) {
  const language = contentLanguage()
  const t = translator('HospitalDesignations', language)
  const missing = missingDesignations(counts, totals)
  return (
    <div className="mt-4 max-w-[40em]">
      {totals && missing.length > 0 && (
        <>
          <p>
            {totals.asOf
              ? t('fewerListed', { date: dateIn(language, totals.asOf) })
              : t('fewerListedUndated')}
          </p>
          <ul className="my-2 list-disc pl-6">
            {missing.map(({ value, label, total, count }) => (
              <li key={value}>{t('total', { designation: label, total, count })}</li>
            ))}
          </ul>
          {totals.label && (
            <p className="text-std-16N-170 text-solid-gray-700">
              {t('source')}
              <SourceText source={totals} />
            </p>
          )}
        </>
      )}
      <p>{t.rich('more', { page: linkTo('/contents/hospital-designations') })}</p>
    </div>
  )
}
