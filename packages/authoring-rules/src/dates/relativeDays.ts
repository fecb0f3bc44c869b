import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { findWords } from '../passages/findWords'
import { followedBy } from '../passages/followedBy'

/** DAT-3: 来月, 昨年. A page is read long after it was written. */
export const relativeDays: TextRule = (field, { dictionaries: { relativeWords } }) => {
  if (field.role === 'name' || field.role === 'contact') return []
  const exceptions = new Map(relativeWords.map(({ word, unless = [] }) => [word, unless]))
  const words = [...exceptions.keys()]
  return findIn(field, ({ text }) =>
    findWords(text, words)
      .filter(({ word, index }) => {
        return !followedBy(text, index + word.length, exceptions.get(word) ?? [])
      })
      .map(({ word, index }) => ({
        rule: 'DAT-3',
        severity: 'warning',
        message: `「${word}」は、後から読むといつのことか分かりません。年や月を書いてください。`,
        start: index,
        end: index + word.length,
      })),
  )
}
