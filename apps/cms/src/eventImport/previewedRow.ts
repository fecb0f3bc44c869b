import { differencesOf, type ImportedRow } from '@tokyo-cancer-portal/event-import'
import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import { plainText } from '../admin/plainText'
import type { PreviewedRow } from './EventImport'
import { isWrong } from './isWrong'
import type { KnownEvent } from './previewRows'

/** A row of a file as it is shown. */
export function previewedRow(row: ImportedRow, known: KnownEvent | undefined): PreviewedRow {
  const shown = shownRow(row)
  if (isWrong(row)) return { ...shown, state: 'wrong' }
  if (!known) return { ...shown, state: 'new' }
  return {
    ...shown,
    state: 'known',
    id: known.id,
    differences: differencesOf(row, inLines(known)),
  }
}

/** What is shown of every row. */
export const shownRow = (row: ImportedRow) => {
  const { line, title, messages } = row
  return { line, title, dates: datesOf(row), messages }
}

/** With its text as rows have it. */
export const inLines = (event: KnownEvent) => ({
  ...event,
  body: plainText(event.body).split('\n'),
})

/** More are looked at in the form. */
const MOST_SHOWN = 6

function datesOf({ values }: ImportedRow): string {
  const occurrences =
    (values.get('occurrences') as Parameters<typeof formatOccurrence>[0][] | undefined) ?? []
  const dates = occurrences.map((one) => formatOccurrence(one))
  if (dates.length <= MOST_SHOWN) return dates.join('\n')
  const shown = dates.slice(0, MOST_SHOWN - 1)
  return [...shown, `ほか${dates.length - shown.length}日（${dates.at(-1)}まで）`].join('\n')
}
