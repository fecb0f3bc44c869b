import type { Term, ValueOf } from './term'

/** The two kinds of do/don't list that rich text offers. */
export const DO_LIST_KINDS = [
  { value: 'do', label: 'すること' },
  { value: 'dont', label: 'しないこと' },
] as const satisfies readonly Term[]

export type DoListKind = ValueOf<typeof DO_LIST_KINDS>
