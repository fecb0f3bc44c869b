import type { Term } from '@tokyo-cancer-portal/domain'

import type { CellReader } from '../model/Reading'

import { plain } from './plain'

const SEPARATORS = /[、,，;；\n]/
/** What a label says in addition: 胆のう・胆管がん, 膵臓（すいぞう）がん. */
const READING = /\([^)]*\)/g
const PARTS = /[・/]/

/** One term of a vocabulary by its Japanese label. The value is the term's value. */
export const readTerm =
  (vocabulary: readonly Term[]): CellReader =>
  (cell) => {
    const term = termOf(vocabulary, plain(cell))
    return term === undefined ? unknown(vocabulary, String(cell)) : { value: term.value }
  }

/** Several terms in one cell. The value is a list in the order of the vocabulary. */
export const readTerms =
  (vocabulary: readonly Term[]): CellReader =>
  (cell) => {
    const found = new Set<string>()
    for (const part of String(cell).split(SEPARATORS)) {
      if (part.trim() === '') continue
      const term = termOf(vocabulary, plain(part))
      if (term === undefined) return unknown(vocabulary, part)
      found.add(term.value)
    }
    return { value: vocabulary.map(({ value }) => value).filter((value) => found.has(value)) }
  }

/** By its whole label, else by a part of it that no other label has (講演会 of 講演会・公開講座). */
function termOf(vocabulary: readonly Term[], words: string): Term | undefined {
  const whole = vocabulary.find(({ label }) => spellings(label).includes(words))
  if (whole) return whole
  const [only, ...others] = vocabulary.filter(({ label }) =>
    plain(label).replaceAll(READING, '').split(PARTS).includes(words),
  )
  return others.length === 0 ? only : undefined
}

const spellings = (label: string): string[] => [plain(label), plain(label).replaceAll(READING, '')]

function unknown(vocabulary: readonly Term[], words: string): { problem: string } {
  const labels = vocabulary.map(({ label }) => `「${label}」`).join('')
  return { problem: `「${words.trim().slice(0, 30)}」は選べません。${labels}から選んでください。` }
}
