import type { Term, ValueOf } from './term'

/** The two kinds of content item. */
export const CONTENT_KINDS = [
  { value: 'page', label: 'ページ', description: '長く掲載する案内です。' },
  { value: 'news', label: 'お知らせ', description: '日付の付いた短い知らせです。' },
] as const satisfies readonly Term[]

export type ContentKind = ValueOf<typeof CONTENT_KINDS>
