import type { ImportedRow } from '@tokyo-cancer-portal/event-import'
import { createHash } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { env } from '../../env'
import { requireEventWriter } from '../../eventReading/requireEventWriter'
import { inJapanese } from '../../localization/inJapanese'
import { fetchPublic } from '../../outgoing/fetchPublic'
import { INTERNET } from '../../outgoing/internet'
import type { NamedOrganization } from '../../register/publishedOrganizations'
import { organizerOf } from '../organizerOf'
import { CALENDAR_REFUSALS } from './calendarRefusals'
import { fetchTurn } from './fetchTurn'
import { readCalendarBytes } from './readCalendarBytes'

/** Servers choose among what they have by this; what comes is looked at, whatever they call it. */
const ACCEPT = 'text/calendar, text/plain;q=0.5, */*;q=0.1'

export type CalendarImport = {
  req: PayloadRequest
  organizer: NamedOrganization
  rows: ImportedRow[]
  notes: string[]
  /** Of what was read, and not of the bytes: many calendars write into each event when they were asked for. */
  fingerprint: string
}

/**
 * Fetches and reads the calendar at an address, for the person who asks.
 *
 * @param asked where it is, and whose the events become
 * @throws APIError 400 with a sentence about address or calendar; 401, 403 for those who write no events; 429
 */
export async function readCalendarImport(
  original: PayloadRequest,
  asked: { address: string; organizer?: string | undefined },
): Promise<CalendarImport> {
  const actor = await requireEventWriter(original)
  const req = inJapanese(original)
  const organizer = await organizerOf(req, actor, asked.organizer ?? null)
  const ownHosts = [env.cmsUrl, env.siteUrl].map((url) => new URL(url).hostname)
  const fetched = await fetchTurn(original, () =>
    fetchPublic(asked.address, { accept: ACCEPT, ownHosts, network: INTERNET }),
  )
  if ('refused' in fetched) throw refused(CALENDAR_REFUSALS[fetched.refused])
  const reading = await readCalendarBytes(fetched.bytes)
  if ('problem' in reading) throw refused(reading.problem)
  const { rows, notes } = reading
  return { req, organizer, rows, notes, fingerprint: fingerprintOf(organizer.id, rows) }
}

const refused = (words: string) => new APIError(words, 400, { field: 'address' }, true)

function fingerprintOf(organizer: string, rows: readonly ImportedRow[]): string {
  const said = rows.map(({ uid, values, messages }) => [uid, [...values], messages])
  return createHash('sha256')
    .update(JSON.stringify([organizer, said]))
    .digest('base64url')
}
