import {
  pairsOf,
  type Postings,
  triplesOf,
  type Vocabulary,
  type VocabularyForm,
} from './buildVocabulary'
import { kanaKey } from './kanaKey'
import type { Typing } from './typingsOf'

/** So many of the forms that share most parts are compared letter by letter, for each way to understand what was typed. */
const MOST_COMPARED = 40
/** Overlaps are told apart so finely. */
const STEPS = 100
/** Of a word with one slip more is left. */
const LEAST_OVERLAP = 0.2

/** Forms that share many neighbours of kana, kanji or letters with what was typed, those that share most first. */
export function likelyForms(vocabulary: Vocabulary, typing: Typing): VocabularyForm[] {
  const { forms, byKey, byLetters } = vocabulary
  const { folded, sounds, letters } = typing
  const found = new Set([
    ...sharing(byKey, [pairsOf(keyOf(folded))]),
    ...sharing(byKey, sounds.map(keyOf).map(pairsOf)),
    ...sharing(byLetters, letters ? [triplesOf(letters.plain)] : []),
  ])
  return [...found].flatMap((index) => forms[index] ?? [])
}

const keyOf = (text: string): string[] => Array.from(kanaKey(text))

/** Indices of those that share most parts with any of several ways. */
function sharing({ parts, lengths }: Postings, ways: readonly (readonly string[])[]): number[] {
  if (ways.length === 0) return []
  const counts = new Uint16Array(lengths.length)
  for (const part of new Set(ways.flat())) {
    for (const index of parts.get(part) ?? []) counts[index] = (counts[index] ?? 0) + 1
  }
  const typed = Math.max(...ways.map(({ length }) => length))
  const fewest = Math.max(1, Math.floor(LEAST_OVERLAP * typed))
  const steps: number[][] = Array.from({ length: STEPS + 1 }, () => [])
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0
    if (count < fewest) continue
    const overlap = (2 * count) / (typed + (lengths[index] ?? 0) + 1)
    if (overlap >= LEAST_OVERLAP) steps[Math.min(STEPS, Math.floor(overlap * STEPS))]?.push(index)
  }
  const most: number[] = []
  for (let step = STEPS; step >= 0 && most.length < MOST_COMPARED; step -= 1) {
    most.push(...(steps[step] ?? []).slice(0, MOST_COMPARED - most.length))
  }
  return most
}
