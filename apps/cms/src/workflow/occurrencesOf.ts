import type { OccurrenceRow } from '@tokyo-cancer-portal/domain'

/** The dates of a version of an event. */
export function occurrencesOf(version: Record<string, unknown>): OccurrenceRow[] {
  return Array.isArray(version.occurrences) ? (version.occurrences as OccurrenceRow[]) : []
}
