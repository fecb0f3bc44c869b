import type { Designation } from '@tokyo-cancer-portal/cms-client'
import type { RegisterCount } from '@tokyo-cancer-portal/domain'

import {
  CANCER_TYPES,
  CONFIDENCES,
  DESIGNATION_MEANINGS,
  DESIGNATIONS,
  isValueOf,
  labelIn,
} from '@tokyo-cancer-portal/domain'
import { TextLink } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { SourceText } from '../parts/SourceText'
import { asOfText } from './asOfText'
import { periodText } from './periodText'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'

export interface DesignationDetailsProps {
  designation: Designation
  /** How many hospitals of the portal hold it; null where nobody knows. */
  count: RegisterCount | null
}

/** One designation: what it means, for which cancers and how long, how many hold it, and where it is written. */
export function DesignationDetails({ designation, count }: DesignationDetailsProps) {
  const { type, cancers, source, sourceUrl, asOf, confidence, note } = designation
  const language = contentLanguage()
  const t = translator('HospitalDesignations', language)
  const unknown = translator('PageInformation', language)('unknown')
  const period = periodText(designation)
  return (
    <>
      <h3 className="text-std-18B-160">{labelIn(language, DESIGNATIONS, type)}</h3>
      {isValueOf(DESIGNATIONS, type) && (
        <p className="mt-1">{labelIn(language, DESIGNATION_MEANINGS, type)}</p>
      )}
      <ul className="mt-2">
        {cancers.length > 0 && (
          <li>
            {t('cancers', {
              cancers: listIn(
                language,
                cancers.map((value) => labelIn(language, CANCER_TYPES, value)),
              ),
            })}
          </li>
        )}
        <li>{t('period', { period: period || unknown })}</li>
        {note && <li>{note}</li>}
        {count && type && (
          <li>
            <TextLink href={withQuery('/hospitals', { designation: type })}>
              {t('sameDesignation', { count: count.count })}
            </TextLink>
            {asOfText(count.asOf) && t('countedFrom', { dates: asOfText(count.asOf) })}
          </li>
        )}
      </ul>
      <div className="mt-2 text-std-16N-170 text-solid-gray-700">
        <p>
          {t('source')}
          {source || sourceUrl ? (
            <SourceText source={{ label: source, url: sourceUrl, asOf }} />
          ) : (
            unknown
          )}
        </p>
        {confidence && (
          <p>{t('confidence', { confidence: labelIn(language, CONFIDENCES, confidence) })}</p>
        )}
      </div>
    </>
  )
}
