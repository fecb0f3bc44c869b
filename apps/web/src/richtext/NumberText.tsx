import type { RegisterNumber, RegisterNumbers } from '@tokyo-cancer-portal/domain'

import { numberWithUnit, registerNumber } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'

export interface NumberTextProps {
  number: RegisterNumber
  numbers: RegisterNumbers | null
}

/** A computed number in a line of text: 「29か所」, with its day where staff want it: 「（2026年11月26日時点）」. */
export function NumberText({ number, numbers }: NumberTextProps) {
  const language = contentLanguage()
  const t = translator('RegisterNumbers', language)
  const known = numbers && registerNumber(number, numbers)
  if (!known) return t('unknown')
  const date = number.withDate && known.asOf ? dateIn(language, known.asOf, { era: false }) : null
  const isPublished = number.basis === 'published'
  return (
    <>
      <span className="whitespace-nowrap">
        {numberWithUnit(language, known.count, number.unit)}
      </span>
      {date && t(isPublished ? 'publishedAsOf' : 'listedAsOf', { date })}
    </>
  )
}
