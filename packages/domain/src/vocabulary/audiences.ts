import type { Term, ValueOf } from './term'

/** Who a page, a resource or an event is for. */
export const AUDIENCES = [
  { value: 'patient', label: '患者さん' },
  { value: 'family', label: 'ご家族' },
  { value: 'employer', label: '職場・企業の方' },
  { value: 'medical', label: '医療・支援に携わる方' },
  { value: 'public', label: 'どなたでも' },
] as const satisfies readonly Term[]

export type Audience = ValueOf<typeof AUDIENCES>
