import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'
import type { KanaRow } from '@tokyo-cancer-portal/japanese-text'

import { compareKana, KANA_ROWS, kanaRow } from '@tokyo-cancer-portal/japanese-text'

export interface TermRow {
  value: KanaRow
  label: string
  terms: readonly GlossaryTerm[]
}

/** The terms in 五十音順 under the rows of the syllabary; rows without terms are there as well, and empty. */
export function groupByRow(terms: readonly GlossaryTerm[]): TermRow[] {
  const ordered = terms.toSorted(
    (a, b) => compareKana(a.reading, b.reading) || a.term.localeCompare(b.term, 'ja'),
  )
  return KANA_ROWS.map(({ value, label }) => ({
    value,
    label,
    terms: ordered.filter(({ term, reading }) => kanaRow(term, reading) === value),
  }))
}
