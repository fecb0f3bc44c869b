import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { ImportedRow } from '@tokyo-cancer-portal/event-import'
import { APIError, type PayloadRequest } from 'payload'
import type { ImportedEvent, ImportResult } from '../EventImport'
import { importRows } from '../importEvents'
import { followCalendar } from './followCalendar'
import { readCalendarImport } from './readCalendarImport'

const CHANGED =
  'カレンダーが、確かめている間に変わりました。もう一度読み取って、内容を確かめてください。'

export type AskedCalendar = {
  address: string
  organizer?: string | undefined
  /** Of the preview that was looked at. */
  fingerprint: string
  /** Ids of events to be brought up to date. */
  follow: readonly string[]
}

/**
 * Makes a draft of every entry of the calendar at an address that can be taken and is no event yet, and brings those events up
 * to date that were ticked and that nobody has touched. The calendar is read again, and saved is only what was shown.
 *
 * @throws as `readCalendarImport`; 409 where the calendar says something else by now
 */
export async function importCalendar(
  original: PayloadRequest,
  asked: AskedCalendar,
): Promise<ImportResult> {
  const { req, organizer, rows, fingerprint } = await readCalendarImport(original, asked)
  if (fingerprint !== asked.fingerprint) throw new APIError(CHANGED, 409, null, true)
  const imported = await importRows(req, organizer.id, rows)
  const today = toLocalDate(new Date())
  const ticked = new Set(asked.follow)
  const results: ImportedEvent[] = []
  for (const [index, event] of imported.entries()) {
    const row: ImportedRow | undefined = rows[index]
    // Only what stands in this calendar: whatever else is named is not looked at.
    const id = event.made ? undefined : event.id
    const isFollowed = row !== undefined && id !== undefined && ticked.has(id)
    results.push(isFollowed ? await followCalendar(req, organizer.id, row, { id, today }) : event)
  }
  return { rows: results }
}
