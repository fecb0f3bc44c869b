import type { Condition } from './Condition'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/**
 * The title of a list under its conditions, so that it can be told from the others among tabs, in the history and on
 * paper: `資料：冊子・お金のこと（3件）`.
 */
export function filteredTitle(
  title: string,
  conditions: readonly Pick<Condition, 'value'>[],
  count: string,
): string {
  if (conditions.length === 0) return title
  const dot = translator('Punctuation', contentLanguage())('dot')
  const named = conditions.map(({ value }) => value).join(dot)
  return translator('Finder', contentLanguage())('title', { title, conditions: named, count })
}
