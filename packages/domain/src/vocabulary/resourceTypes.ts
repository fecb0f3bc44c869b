import type { Term, ValueOf } from './term'

/** What a resource is, as its reader would call it. */
export const RESOURCE_TYPES = [
  { value: 'handbook', label: 'ハンドブック・冊子' },
  { value: 'slides', label: 'スライド教材' },
  { value: 'self-study', label: '自己学習教材' },
  { value: 'video', label: '動画' },
  { value: 'playlist', label: '動画リスト' },
  { value: 'seminar', label: 'セミナー（アーカイブ）' },
  { value: 'report', label: '調査報告書' },
  { value: 'meeting', label: '会議資料' },
  { value: 'award', label: '表彰結果' },
  { value: 'casebook', label: '事例集' },
  { value: 'grant', label: '助成・奨励金' },
  { value: 'survey', label: 'アンケート調査' },
  { value: 'link', label: '外部サイト' },
] as const satisfies readonly Term[]

export type ResourceType = ValueOf<typeof RESOURCE_TYPES>
