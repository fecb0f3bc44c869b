import type { Term, ValueOf } from './term'

/** What the site's renewal decided about an item of the old site (整理案). */
export const RENEWAL_DECISIONS = [
  {
    value: 'continue',
    label: '継続掲載',
    description: '内容を変えずに、新しいサイトでも掲載します。',
  },
  { value: 'revise', label: '改訂', description: '内容を見直して掲載します。' },
  { value: 'merge', label: '統合', description: 'ほかの項目とまとめて掲載します。' },
  { value: 'add', label: '新規追加', description: '今回のリニューアルで新しく加えます。' },
  {
    value: 'consider',
    label: '今後検討',
    description: 'まだ公開しません。掲載するかを今後検討します。',
  },
  { value: 'end', label: '終了', description: '掲載を終えます。' },
] as const satisfies readonly Term[]

export type RenewalDecision = ValueOf<typeof RENEWAL_DECISIONS>
