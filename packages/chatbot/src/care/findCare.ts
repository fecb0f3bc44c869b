import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { CARE_LISTS, type CareList, type CareSettings } from '../model/Knowledge'
import type { CarePattern } from './CarePattern'
import { CARE_NAMES } from './careNames'
import { careText, type CareText } from './careText'
import { COMPARISON } from './lists/comparison'
import { CRISIS } from './lists/crisis'
import { DIAGNOSIS } from './lists/diagnosis'
import { EMERGENCY } from './lists/emergency'
import { PERSONAL_DATA } from './lists/personalData'
import { PROGNOSIS } from './lists/prognosis'
import { TREATMENT_DECISION } from './lists/treatmentDecision'
import { UNPROVEN_CURE } from './lists/unprovenCure'

const PATTERNS: Readonly<Record<CareList, readonly CarePattern[]>> = {
  crisis: CRISIS,
  emergency: EMERGENCY,
  prognosis: PROGNOSIS,
  diagnosis: DIAGNOSIS,
  treatmentDecision: TREATMENT_DECISION,
  comparison: COMPARISON,
  unprovenCure: UNPROVEN_CURE,
  personalData: PERSONAL_DATA,
}

export interface FoundCare {
  list: CareList
  /** For staff: which words of which list. */
  because: string[]
}

/**
 * Whether a message must not be answered by a machine, and by which list: the first in their order. Words of staff count
 * wherever they stand in a message.
 */
export function findCare(message: string, words: CareSettings['words']): FoundCare | null {
  const text = careText(message)
  const folded = foldForSearch(message)
  for (const list of CARE_LISTS) {
    for (const { says, pattern, unless } of PATTERNS[list]) {
      const match = matchIn(text, pattern)
      if (match === null || (unless && matchIn(text, unless) !== null)) continue
      return { list, because: [`${CARE_NAMES[list]}：${says}「${match.trim()}」`] }
    }
    const own = words.find((one) => one.list === list && isIn(folded, one.word))
    if (own) return { list, because: [`${CARE_NAMES[list]}：職員が登録した言葉「${own.word}」`] }
  }
  return null
}

const matchIn = ({ japanese, english }: CareText, pattern: RegExp): string | null =>
  (pattern.exec(japanese) ?? pattern.exec(english))?.[0] ?? null

function isIn(folded: string, word: string): boolean {
  const wanted = foldForSearch(word)
  return wanted !== '' && folded.includes(wanted)
}
