import { spreadsheetCsv } from '@tokyo-cancer-portal/japanese-text/csv'

/** A column: its name, and what stands in it for one record; null and undefined are written as nothing. */
export type Column<R> = readonly [
  name: string,
  cell?: (record: R) => string | number | null | undefined,
]

/** Records as CSV with these columns. What is unknown stays empty. */
export function openDataCsv<R>(columns: readonly Column<R>[], records: readonly R[]): string {
  return spreadsheetCsv([
    columns.map(([name]) => name),
    ...records.map((record) => columns.map(([, cell]) => String(cell?.(record) ?? ''))),
  ])
}
