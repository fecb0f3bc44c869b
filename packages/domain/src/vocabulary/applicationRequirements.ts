import type { Term, ValueOf } from './term'

/** Whether one must apply to take part. Empty means that nobody confirmed it. */
export const APPLICATION_REQUIREMENTS = [
  { value: 'required', label: '申込みが必要' },
  { value: 'not-required', label: '申込不要' },
] as const satisfies readonly Term[]

export type ApplicationRequirement = ValueOf<typeof APPLICATION_REQUIREMENTS>
