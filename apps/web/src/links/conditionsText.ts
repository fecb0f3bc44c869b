import type { Condition } from './Condition'

/** The conditions of a list in words, behind its count; empty where there are none. */
export function conditionsText(conditions: readonly Condition[]): string {
  if (conditions.length === 0) return ''
  return `（${conditions.map(({ name, value }) => `${name}：${value}`).join('、')}）`
}
