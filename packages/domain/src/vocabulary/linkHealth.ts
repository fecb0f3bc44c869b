import type { Term, ValueOf } from './term'

/** What the last check of a resource's outside link found. */
export const LINK_HEALTH = [
  { value: 'unchecked', label: '未点検' },
  { value: 'ok', label: '正常' },
  { value: 'broken', label: 'リンク切れ' },
] as const satisfies readonly Term[]

export type LinkHealth = ValueOf<typeof LINK_HEALTH>
