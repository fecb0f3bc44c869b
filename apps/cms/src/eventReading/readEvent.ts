import { parseEvent } from '@tokyo-cancer-portal/event-parser'
import type { PayloadRequest } from 'payload'
import { fieldLabel } from '../mail/fieldLabel'
import type { EventReadings } from './EventReading'
import { eventReadings, type StoredReading } from './eventReadings'
import { missingFields } from './missingFields'
import { readOrganizations } from './readOrganizations'

/**
 * Reads a pasted text as an event: what the person is asked about, and what the form would store.
 *
 * @param today in Japan; a date without a year is the next such day
 */
export async function readEvent(
  req: PayloadRequest,
  text: string,
  today: string,
): Promise<{ stored: StoredReading[]; asked: EventReadings }> {
  const parsed = parseEvent(text, { today })
  const organizations = await readOrganizations(req, parsed)
  const stored = eventReadings(text, parsed, organizations)
  const fields = req.payload.collections.events.config.flattenedFields
  const label = (path: string) => fieldLabel(fields, path) ?? path
  const paths = new Set(stored.map(({ path }) => path))
  return {
    stored,
    asked: {
      today,
      readings: stored.map(({ path, shown, phrases, note }) => ({
        path,
        label: label(path),
        shown,
        phrases,
        ...(note !== undefined && { note }),
      })),
      conflicts: parsed.conflicts.map(({ message, fields: about }) => ({ message, paths: about })),
      missing: missingFields(paths, parsed.fields.format?.value).map(label),
      unknownOrganizations: organizations.unknown,
    },
  }
}
