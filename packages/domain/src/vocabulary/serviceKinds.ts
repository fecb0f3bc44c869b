import type { Term, ValueOf } from './term'

/** The kinds by which `SERVICES` are grouped for readers, in the order of a way through an illness. */
export const SERVICE_KINDS = [
  { value: 'treatment', label: '治療と検査' },
  { value: 'palliative', label: '緩和ケア' },
  { value: 'after-effects', label: '治療の影響への支援' },
  { value: 'life', label: '仕事・学び・世代に合わせた支援' },
  { value: 'talking', label: '相談と交流' },
] as const satisfies readonly Term[]

export type ServiceKind = ValueOf<typeof SERVICE_KINDS>
