import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import type { CalendarPreview } from '../EventImport'
import { previewRows } from '../previewRows'
import { calendarRow } from './calendarRow'
import { readCalendarImport } from './readCalendarImport'

/**
 * What the calendar at an address would become, entry by entry; nothing is stored.
 *
 * @throws as `readCalendarImport`
 */
export async function previewCalendar(
  original: PayloadRequest,
  asked: Parameters<typeof readCalendarImport>[1],
): Promise<CalendarPreview> {
  const { req, organizer, rows, notes, fingerprint } = await readCalendarImport(original, asked)
  const today = toLocalDate(new Date())
  return {
    organizer,
    notes,
    fingerprint,
    rows: await previewRows(req, organizer.id, rows, (row, known) =>
      calendarRow(row, known, today),
    ),
  }
}
