import type { Term, ValueOf } from './term'

/** How soon a care card asks to get in touch. The label is read out before the card's heading. */
export const CARE_URGENCIES = [
  { value: 'non-urgent', label: '相談の目安' },
  { value: 'urgent', label: '早めに連絡' },
  { value: 'emergency', label: 'すぐに連絡' },
] as const satisfies readonly Term[]

export type CareUrgency = ValueOf<typeof CARE_URGENCIES>
