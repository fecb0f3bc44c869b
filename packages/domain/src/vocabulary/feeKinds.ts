import type { Term, ValueOf } from './term'

/** Whether taking part costs money. */
export const FEE_KINDS = [
  { value: 'free', label: '無料' },
  { value: 'paid', label: '有料' },
] as const satisfies readonly Term[]

export type FeeKind = ValueOf<typeof FEE_KINDS>
