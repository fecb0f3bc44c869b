import type { TextRule } from '../check/Rule'
import { replacedWords } from '../dictionaries/replacedWords'
import { findIn, type Remark } from '../passages/findIn'
import { findWords } from '../passages/findWords'
import { followedBy } from '../passages/followedBy'
import { leavesNone } from '../passages/leavesNone'

/** TXT-4: 患者様 → 患者さん. */
export const dislikedWords: TextRule = (field, { dictionaries }) => {
  const { words } = dictionaries
  if (field.role === 'name' || field.role === 'contact') return []
  const changes = new Map(words.map((change) => [change.from, change]))
  const known = [...changes.keys()]
  return findIn(field, ({ text }) =>
    findWords(text, known).flatMap(({ word, index }): Remark[] => {
      const change = changes.get(word)
      const end = index + word.length
      if (!change || followedBy(text, end, change.unless ?? [])) return []
      const isSafe =
        change.to !== undefined &&
        leavesNone(text, { start: index, end, to: change.to }, replacedWords(dictionaries))
      return [
        {
          rule: 'TXT-4',
          severity: 'warning',
          message:
            change.to === undefined
              ? change.reason
              : `「${word}」→「${change.to}」　${change.reason}`,
          start: index,
          end,
          ...(isSafe ? { replacement: change.to } : {}),
        },
      ]
    }),
  )
}
