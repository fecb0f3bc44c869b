import type { HospitalListData } from './loadHospitalList'

import { SourceText } from '../parts/SourceText'
import { DESIGNATION_TOTALS } from './designationTotals'
import { missingDesignations } from './missingDesignations'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { dateIn } from '../languages/dateIn'
import { linkTo } from '../languages/linkTo'

/** Says what the list lacks, so that nobody takes it for all hospitals that are designated. */
export function ListedHospitalsNotice({ counts }: { counts: HospitalListData['allDesignations'] }) {
  const language = contentLanguage()
  const t = translator('HospitalDesignations', language)
  const { asOf, source } = DESIGNATION_TOTALS
  const missing = missingDesignations(counts)
  return (
    <div className="mt-4 max-w-[40em]">
      {missing.length > 0 && (
        <>
          <p>{t('fewerListed', { date: dateIn(language, asOf) })}</p>
          <ul className="my-2 list-disc pl-6">
            {missing.map(({ value, label, total, count }) => (
              <li key={value}>{t('total', { designation: label, total, count })}</li>
            ))}
          </ul>
          <p className="text-std-16N-170 text-solid-gray-700">
            {t('source')}
            <SourceText source={{ ...source, asOf }} />
          </p>
        </>
      )}
      <p>{t.rich('more', { page: linkTo('/contents/hospital-designations') })}</p>
    </div>
  )
}
