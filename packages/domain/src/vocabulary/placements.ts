import type { Term, ValueOf } from './term'

/** Where a content item appears on the site. */
export const PLACEMENTS = [
  { value: 'page', label: '通常のページ', description: 'トピックの一覧に載ります。' },
  {
    value: 'home-banner',
    label: 'トップページのバナー',
    description: 'トップページにバナーとして載ります。トピックの一覧には載りません。',
  },
  {
    value: 'unlisted',
    label: '一覧に載せない',
    description: 'アクセシビリティ方針のように、決まった場所からだけ開くページです。',
  },
] as const satisfies readonly Term[]

export type Placement = ValueOf<typeof PLACEMENTS>
