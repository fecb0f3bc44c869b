import type { ImportedRow } from '@tokyo-cancer-portal/event-import'
import { paragraphs } from '../editor/paragraphs'
import { eventOfReadings } from '../eventReading/eventOfReadings'
import type { StoredReading } from '../eventReading/eventReadings'
import { municipalityIn } from '../eventReading/municipalityIn'

/** The draft that a row makes, as the form stores it. */
export function eventOfRow(row: ImportedRow, organizer: string): Record<string, unknown> {
  const values = new Map(row.values)
  const address = values.get('venue.address')
  const municipality = typeof address === 'string' ? municipalityIn(address) : undefined
  if (municipality !== undefined) values.set('venue.municipality', municipality)
  const readings = [...values].map(([path, value]) => ({ path, value: stored(path, value) }))
  return { ...eventOfReadings(readings as StoredReading[], new Set()), organizer }
}

function stored(path: string, value: unknown): unknown {
  if (path === 'body') return paragraphs(value as string[])
  if (path !== 'occurrences') return value
  return (value as object[]).map((one) => ({ ...one, status: 'scheduled' }))
}
