import type { Designation } from '@tokyo-cancer-portal/cms-client'
import type { DesignationCount } from './countDesignations'

import { CANCER_TYPES, CONFIDENCES, DESIGNATIONS, labelOf } from '@tokyo-cancer-portal/domain'
import { TextLink } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { SourceText } from '../parts/SourceText'
import { asOfText } from './asOfText'
import { periodText } from './periodText'

export interface DesignationDetailsProps {
  designation: Designation
  /** How many hospitals of the portal hold it; null where nobody knows. */
  count: DesignationCount | null
}

/** One designation: what it means, for which cancers and how long, how many hold it, and where it is written. */
export function DesignationDetails({ designation, count }: DesignationDetailsProps) {
  const { type, cancers, source, sourceUrl, asOf, confidence, note } = designation
  const term = DESIGNATIONS.find(({ value }) => value === type)
  const period = periodText(designation)
  return (
    <>
      <h3 className="text-std-18B-160">{term?.label ?? type}</h3>
      {term && <p className="mt-1">{term.description}</p>}
      <ul className="mt-2">
        {cancers.length > 0 && (
          <li>対象のがん：{cancers.map((value) => labelOf(CANCER_TYPES, value)).join('、')}</li>
        )}
        <li>指定の期間：{period || '未確認'}</li>
        {note && <li>{note}</li>}
        {count && type && (
          <li>
            <TextLink href={withQuery('/hospitals', { designation: type })}>
              同じ指定の病院（掲載{count.count}病院）
            </TextLink>
            {asOfText(count.asOf) && `（${asOfText(count.asOf)}の資料から数えました）`}
          </li>
        )}
      </ul>
      <div className="mt-2 text-std-16N-170 text-solid-gray-700">
        <p>
          出典：
          {source || sourceUrl ? (
            <SourceText source={{ label: source, url: sourceUrl, asOf }} />
          ) : (
            '未確認'
          )}
        </p>
        {confidence && <p>もとにした資料：{labelOf(CONFIDENCES, confidence)}</p>}
      </div>
    </>
  )
}
