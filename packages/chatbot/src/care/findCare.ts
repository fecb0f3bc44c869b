import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { foldOnce } from '../message/foldOnce'
import { CARE_LISTS, type CareList, type CareSettings } from '../model/Knowledge'
import { kept } from '../retrieval/kept'
import type { CarePattern } from './CarePattern'
import { CARE_NAMES } from './careNames'
import { careText, type CareText, NO_ENGLISH } from './careText'
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
  const folded = foldOnce(message)
  for (const list of CARE_LISTS) {
    for (const { says, pattern, unless } of PATTERNS[list]) {
      const match = matchIn(text, pattern)
      if (match === null) continue
      if (unless && isFor(unless, list === 'emergency' ? sentencesWith(text, pattern) : [text]))
        continue
      return { list, because: [`${CARE_NAMES[list]}：${says}「${match.trim()}」`] }
    }
    const own = words.find((one) => one.list === list && isIn(folded, one.word))
    if (own) return { list, because: [`${CARE_NAMES[list]}：職員が登録した言葉「${own.word}」`] }
  }
  return null
}

const matchIn = ({ japanese, english }: CareText, pattern: RegExp): string | null =>
  (pattern.exec(japanese) ?? (english === NO_ENGLISH ? null : pattern.exec(english)))?.[0] ?? null

/**
 * The sentences in which something is said that cannot wait: 血が止まらない。費用が心配 speaks of money in another one.
 * All of it as one where a pattern looks at more than a sentence.
 */
function sentencesWith(text: CareText, pattern: RegExp): CareText[] {
  const sentences = text.japanese
    .split('。')
    .map((japanese) => ({ japanese: `${japanese}。`, english: NO_ENGLISH }))
    .filter((sentence) => (matchIn(sentence, pattern) ?? '') !== '')
  return sentences.length > 0 ? sentences : [text]
}

/** Whether all of them ask for information. */
const isFor = (unless: RegExp, texts: readonly CareText[]): boolean =>
  texts.every((text) => matchIn(text, unless) !== null)

/** Words of staff are the same for every message. */
const foldedWord = kept(1000, foldForSearch)

function isIn(folded: string, word: string): boolean {
  const wanted = foldedWord(word)
  return wanted !== '' && folded.includes(wanted)
}
