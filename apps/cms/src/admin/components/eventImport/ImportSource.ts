import type { ImportResult } from '../../../eventImport/EventImport'
import type { Posted } from '../../postJson'

/** Where the events come from that are looked at: what the person calls it, and how it becomes drafts. */
export type ImportSource = {
  kind: 'table' | 'calendar'
  /** Of the file, or the address. */
  name: string
  /** @param follow ids of events to be brought up to date */
  take: (follow: readonly string[]) => Promise<Posted<ImportResult>>
}

/** What differs in words. */
export const SOURCE_WORDS = {
  table: {
    source: '表',
    entry: '行',
    back: 'ファイルを選び直す',
    again: 'ほかのファイルを取り込む',
  },
  calendar: {
    source: 'カレンダー',
    entry: '予定',
    back: 'アドレスの入力に戻る',
    again: 'ほかのカレンダーを取り込む',
  },
} as const
