import type { Condition } from './Condition'

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
  return `${title}：${conditions.map(({ value }) => value).join('・')}（${count}）`
}
