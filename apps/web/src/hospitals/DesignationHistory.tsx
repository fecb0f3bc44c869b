import type { Designation } from '@tokyo-cancer-portal/cms-client'

import { CANCER_TYPES, DESIGNATIONS, labelIn } from '@tokyo-cancer-portal/domain'

import { SourceText } from '../parts/SourceText'
import { periodText } from './periodText'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'
import { bracketsIn } from '../languages/bracketsIn'

export interface DesignationHistoryProps {
  title: string
  designations: readonly Designation[]
}

/** Designations of another time, for those who know the hospital by them. */
export function DesignationHistory({ title, designations }: DesignationHistoryProps) {
  const language = contentLanguage()
  const t = translator('HospitalDesignations', language)
  if (designations.length === 0) return null
  return (
    <>
      <h3 className="mt-6 mb-2 text-std-18B-160">{title}</h3>
      <ul className="list-disc space-y-2 pl-6">
        {designations.map((designation) => {
          const { type, cancers, source, sourceUrl, asOf } = designation
          const named = listIn(
            language,
            cancers.map((value) => labelIn(language, CANCER_TYPES, value)),
          )
          return (
            <li key={`${type} ${designation.validFrom} ${designation.validTo} ${named}`}>
              {labelIn(language, DESIGNATIONS, type)}
              {bracketsIn(language, named)}
              <span className="block">{periodText(designation)}</span>
              {(source || sourceUrl) && (
                <span className="block text-std-16N-170 text-solid-gray-700">
                  {t('source')}
                  <SourceText source={{ label: source, url: sourceUrl, asOf }} />
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
