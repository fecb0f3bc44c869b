import type { Organization } from '@tokyo-cancer-portal/cms-client'
import type { ReactNode } from 'react'
import type { FinderResult } from './FinderResult'

import { contentLanguage } from '../../languages/contentLanguage'
import { bracketsIn } from '../../languages/bracketsIn'
import { translator } from '../../languages/translator'
import { Marked } from '../../search/Marked'
import { conditionFacts } from './conditionFacts'
import { distanceText } from './distanceText'

const REASONS = {
  formerName: 'by-formerName',
  kana: 'by-kana',
  registeredName: 'by-registeredName',
  address: 'by-address',
  area: 'by-area',
  municipality: 'by-municipality',
  designation: 'by-designation',
  cancer: 'by-cancer',
  service: 'by-service',
  consultation: 'by-consultation',
} as const

/** How far a hospital is, and why it is in the list: which of its facts has what was typed, and what was chosen. */
export function ResultFacts({
  hospital,
  result,
}: {
  hospital: Organization | null
  result: FinderResult
}): ReactNode {
  const { hit, hasOrigin } = result
  const language = contentLanguage()
  const t = translator('HospitalFinder', language)
  const colon = translator('Punctuation', language)('colon')
  const reasons = hit.reasons.filter(isKnown)
  const isNamed = hit.titleParts.some(({ isMarked }) => isMarked)
  const passage = hit.snippetParts.some(({ isMarked }) => isMarked) ? hit.snippetParts : []
  return (
    <ul className="text-std-16N-170">
      {hasOrigin && (
        <li>
          {t('distance')}
          {colon}
          <b className="font-700">{distanceText(hit.distance, language)}</b>
          {hit.distance?.precision === 'municipality' && bracketsIn(language, t('distanceRough'))}
        </li>
      )}
      {reasons.map(({ field, parts }) => (
        <li key={`${field} ${parts.map(({ text }) => text).join('')}`} lang="ja">
          <span lang={language === 'en' ? 'en' : undefined}>
            {t(REASONS[field])}
            {colon}
          </span>
          <Marked parts={parts} />
        </li>
      ))}
      {reasons.length === 0 && !isNamed && passage.length > 0 && (
        <li>
          {t('by-text')}
          {colon}
          <Marked parts={passage} />
        </li>
      )}
      {hospital &&
        conditionFacts(hospital, result, language).map((fact) => <li key={fact}>{fact}</li>)}
    </ul>
  )
}

/** One that this version has a name for. */
function isKnown<T extends { field: string }>(
  reason: T,
): reason is T & { field: keyof typeof REASONS } {
  return Object.hasOwn(REASONS, reason.field)
}
