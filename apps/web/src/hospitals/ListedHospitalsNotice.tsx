import type { HospitalListData } from './loadHospitalList'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { TextLink } from '@tokyo-cancer-portal/ui'

import { SourceText } from '../parts/SourceText'
import { missingDesignations } from './missingDesignations'

/** Says what the list lacks, so that nobody takes it for all hospitals that are designated. */
export function ListedHospitalsNotice({
  counts,
  totals,
}: {
  counts: HospitalListData['allDesignations']
  totals: HospitalListData['totals']
}) {
  const missing = missingDesignations(counts, totals)
  return (
    <div className="mt-4 max-w-[40em]">
      {totals && missing.length > 0 && (
        <>
          <p>
            このサイトには、名前を確認できた病院だけを掲載しています。次の指定は、
            {totals.asOf ? `${formatDate(totals.asOf)}時点の` : '公表された'}
            病院の数より少なくなっています。
          </p>
          <ul className="my-2 list-disc pl-6">
            {missing.map(({ value, label, total, count }) => (
              <li key={value}>
                {label}：都内に{total}病院（掲載{count}病院）
              </li>
            ))}
          </ul>
          {totals.label && (
            <p className="text-std-16N-170 text-solid-gray-700">
              出典：
              <SourceText source={totals} />
            </p>
          )}
        </>
      )}
      <p>
        くわしくは「
        <TextLink href="/contents/hospital-designations">がん診療連携拠点病院などの種類</TextLink>
        」をご覧ください。
      </p>
    </div>
  )
}
