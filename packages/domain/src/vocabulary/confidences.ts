import type { Term, ValueOf } from './term'

/** How sure the portal is of a fact that it took from a source. */
export const CONFIDENCES = [
  { value: 'high', label: '確認済み', description: '公式の資料で確かめました。' },
  {
    value: 'medium',
    label: 'おおむね確か',
    description: '資料が古い、または公式でない資料を含みます。',
  },
  { value: 'low', label: '要確認', description: '推定を含みます。担当者による確認が必要です。' },
] as const satisfies readonly Term[]

export type Confidence = ValueOf<typeof CONFIDENCES>
