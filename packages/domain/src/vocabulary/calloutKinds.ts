import type { Term, ValueOf } from './term'

/** The kinds of callout that rich text offers. */
export const CALLOUT_KINDS = [
  { value: 'info', label: '補足' },
  { value: 'important', label: '大切なこと' },
  { value: 'warning', label: '注意' },
] as const satisfies readonly Term[]

export type CalloutKind = ValueOf<typeof CALLOUT_KINDS>
