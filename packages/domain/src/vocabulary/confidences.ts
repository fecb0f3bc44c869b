import type { Term, ValueOf } from './term'

/** What kind of material a fact was taken from; not whether somebody confirmed that it still holds. */
export const CONFIDENCES = [
  { value: 'high', label: '公式資料にもとづく', description: '公式の資料に書かれています。' },
  {
    value: 'medium',
    label: '古い資料・公式以外の資料を含む',
    description: '資料が古い、または公式でない資料を含みます。',
  },
  {
    value: 'low',
    label: '推定を含む（要確認）',
    description: '推定を含みます。担当者による確認が必要です。',
  },
] as const satisfies readonly Term[]

export type Confidence = ValueOf<typeof CONFIDENCES>
