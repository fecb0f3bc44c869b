import { isCalledOff } from './isCalledOff'

/**
 * Why a date is called off, for visitors: what was written about that, else the note of the date, where people wrote it
 * before there was a place of its own. Null for a date that takes place.
 */
export function reasonOfOccurrence(occurrence: {
  status?: string | null | undefined
  statusNote?: string | null | undefined
  note?: string | null | undefined
}): string | null {
  if (!isCalledOff(occurrence)) return null
  return occurrence.statusNote || occurrence.note || null
}
