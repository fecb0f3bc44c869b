import type { Term, ValueOf } from '../vocabulary/term'

/** What the search finds, as visitors choose among it. */
export const SEARCH_TYPES = [
  { value: 'page', label: 'ページ' },
  { value: 'news', label: 'お知らせ' },
  { value: 'topic', label: 'テーマ' },
  { value: 'resource', label: '資料' },
  { value: 'event', label: 'イベント' },
  { value: 'hospital', label: '病院' },
  { value: 'desk', label: '相談窓口' },
  { value: 'term', label: '用語' },
] as const satisfies readonly Term[]

export type SearchType = ValueOf<typeof SEARCH_TYPES>
