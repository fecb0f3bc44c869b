import type { Designation } from '@tokyo-cancer-portal/cms-client'

import { CANCER_TYPES, DESIGNATIONS, labelOf } from '@tokyo-cancer-portal/domain'

import { SourceText } from '../parts/SourceText'
import { periodText } from './periodText'

export interface DesignationHistoryProps {
  title: string
  designations: readonly Designation[]
}

/** Designations of another time, for those who know the hospital by them. */
export function DesignationHistory({ title, designations }: DesignationHistoryProps) {
  if (designations.length === 0) return null
  return (
    <>
      <h3 className="mt-6 mb-2 text-std-18B-160">{title}</h3>
      <ul className="list-disc space-y-2 pl-6">
        {designations.map((designation) => {
          const { type, cancers, source, sourceUrl, asOf } = designation
          const named = cancers.map((value) => labelOf(CANCER_TYPES, value)).join('、')
          return (
            <li key={`${type} ${designation.validFrom} ${designation.validTo} ${named}`}>
              {labelOf(DESIGNATIONS, type)}
              {named && `（${named}）`}
              <span className="block">{periodText(designation)}</span>
              {(source || sourceUrl) && (
                <span className="block text-std-16N-170 text-solid-gray-700">
                  出典：
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
