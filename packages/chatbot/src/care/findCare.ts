import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { CARE_LISTS, type CareList, type CareSettings } from '../model/Knowledge'
import type { CarePattern } from './CarePattern'
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

const NAMES: Readonly<Record<CareList, string>> = {
  crisis: 'つらい気持ち',
  emergency: '緊急',
  prognosis: '病気の見通し',
  diagnosis: '診断',
  treatmentDecision: '治療の判断',
  comparison: '病院や医師の比較',
  unprovenCure: '効果の確かめられていない方法',
  personalData: '個人の情報',
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
      return { list, because: [`${NAMES[list]}：${says}「${match.trim()}」`] }
    }
    const own = words.find((one) => one.list === list && isIn(folded, one.word))
    if (own) return { list, because: [`${NAMES[list]}：職員が登録した言葉「${own.word}」`] }
  }
  return null
}

const matchIn = ({ japanese, english }: CareText, pattern: RegExp): string | null =>
  (pattern.exec(japanese) ?? pattern.exec(english))?.[0] ?? null

function isIn(folded: string, word: string): boolean {
  const wanted = foldForSearch(word)
  return wanted !== '' && folded.includes(wanted)
}
