import { COLUMNS } from '@tokyo-cancer-portal/event-import'
import { spreadsheetCsv } from '@tokyo-cancer-portal/japanese-text/csv'

/** The table to be filled in as CSV: headings, and a row that shows how it is done and is never imported. */
export function templateCsv(): string {
  return spreadsheetCsv([
    COLUMNS.map(({ heading }) => heading),
    COLUMNS.map(({ example }) => example),
  ])
}
