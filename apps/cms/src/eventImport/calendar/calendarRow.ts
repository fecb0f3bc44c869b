import { differencesOf, type ImportedRow } from '@tokyo-cancer-portal/event-import'
import type { PreviewedRow } from '../EventImport'
import { isWrong } from '../isWrong'
import { inLines, shownRow } from '../previewedRow'
import type { KnownEvent } from '../previewRows'
import { CALENDAR_PATHS } from './followed'
import { isAsImported } from './isAsImported'

/**
 * An entry of a calendar as it is shown. One that is an event already is shown with it also where it cannot be taken: that it
 * was called off matters there most.
 *
 * @param today what was before is no longer in what was read, and no difference
 */
export function calendarRow(
  row: ImportedRow,
  known: KnownEvent | undefined,
  today: string,
): PreviewedRow {
  const shown = shownRow(row)
  if (!known) return { ...shown, state: isWrong(row) ? 'wrong' : 'new' }
  const { id } = known
  if (isWrong(row)) return { ...shown, state: 'known', id, differences: [] }
  const occurrences = (known.occurrences as { date?: string }[] | undefined) ?? []
  const coming = occurrences.filter(({ date = '' }) => date >= today)
  const isUntouched = isAsImported(known)
  const differences = differencesOf(
    row,
    { ...inLines(known), occurrences: coming },
    // What somebody has added to the event is no difference; what the calendar no longer says is one.
    isUntouched ? CALENDAR_PATHS : [],
  )
  return {
    ...shown,
    state: 'known',
    id,
    differences,
    mayFollow: isUntouched && differences.length > 0,
  }
}
