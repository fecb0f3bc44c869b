import type { Term, ValueOf } from '../vocabulary/term'

/** How far the capabilities of a role reach. */
export const REACHES = [
  { value: 'everything', label: 'すべて', description: 'どの組織の内容にも及びます。' },
  {
    value: 'own-organization',
    label: '自分の所属組織',
    description: '自分の所属する組織の内容だけに及びます。',
  },
] as const satisfies readonly Term[]

export type Reach = ValueOf<typeof REACHES>
