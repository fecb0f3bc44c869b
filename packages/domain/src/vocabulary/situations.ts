import type { Term, ValueOf } from './term'

/** What the reader is going through: the second way into the site, beside the audience. */
export const SITUATIONS = [
  { value: 'diagnosed', label: 'がんと言われた' },
  { value: 'choosing-treatment', label: '治療を選ぶ' },
  { value: 'living-with-treatment', label: '治療中の暮らし' },
  { value: 'money', label: 'お金' },
  { value: 'work', label: '仕事' },
  { value: 'recurrence-palliative', label: '再発・緩和ケア' },
  { value: 'bereaved', label: '大切な人を亡くした' },
] as const satisfies readonly Term[]

export type Situation = ValueOf<typeof SITUATIONS>
