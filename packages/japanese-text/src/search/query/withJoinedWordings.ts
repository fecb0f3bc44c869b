import type { Alternative, QueryGroup } from './SearchQuery'
import { MOST_JOINED } from '../tokens/compoundLexemes'

const LETTERS_ONLY = /^[\p{L}\p{M}\p{N}]+$/u
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Adds to words of Latin letters or digits that were typed one after another what they are when joined, because
 * somebody who types `pet ct` or `03 1234 5678` also means PETCT and 0312345678.
 */
export function withJoinedWordings(groups: readonly QueryGroup[]): QueryGroup[] {
  const texts = groups.map(({ alternatives: [typed] }) =>
    typed && !typed.isExact && isPlainWord(typed.text) ? typed.text : null,
  )
  return groups.map((group, index) => ({
    ...group,
    alternatives: [...group.alternatives, ...joinedAround(texts, index)],
  }))
}

/** All runs of two to four neighbours of which the word at an index is one. */
function joinedAround(texts: readonly (string | null)[], index: number): Alternative[] {
  const found: Alternative[] = []
  for (let first = Math.max(0, index - MOST_JOINED + 1); first <= index; first += 1) {
    for (let end = Math.max(index + 1, first + 2); end <= first + MOST_JOINED; end += 1) {
      const run = texts.slice(first, end)
      if (run.length < end - first || run.includes(null)) continue
      found.push({ text: run.join(''), isExact: true, origin: 'joined' })
    }
  }
  return found
}

const isPlainWord = (text: string): boolean => LETTERS_ONLY.test(text) && !JAPANESE.test(text)
