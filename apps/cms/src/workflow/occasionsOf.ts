import type { OccurrenceRow } from '@tokyo-cancer-portal/domain'
import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'

/** When these dates of an event are, in words: `2026年12月16日（水）14:00〜15:30`. */
export function occasionsOf(rows: readonly OccurrenceRow[]): string {
  return [...new Set(rows.map((row) => formatOccurrence(row, { era: false })))].join('、')
}
