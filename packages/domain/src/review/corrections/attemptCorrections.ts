import type { DraftCollectionSlug } from '../../collections/slugs'
import { isLocalDate } from '../../time/isLocalDate'
import { isLocalTime } from '../../time/isLocalTime'
import { type CorrectablePlace, correctablePlaces } from './correctablePlaces'
import { withValueAt } from './valueAt'

/** What somebody typed at a place, in NFC; empty takes away what stands there. */
export type Correction = { path: string; value: string }

/** More is no trifle any more: whoever wrote it has to look at it. */
export const MOST_CORRECTIONS = 10

/** Why corrections are refused, and where that is at one place its path. */
export type CorrectionProblem =
  | { problem: 'nothing' | 'too-many' }
  | { problem: 'unknown' | 'twice' | 'no-date' | 'no-time' | 'empty' | 'break'; path: string }

/**
 * A document with corrections of trifles in it, or why they are none. What is typed where the same stands already is left
 * out, so that a form may send everything it shows.
 *
 * @param document as the person saw it, relations as ids
 * @returns the top-level fields that change, whole, and the corrections that change something
 */
export function attemptCorrections(
  collection: DraftCollectionSlug,
  document: Readonly<Record<string, unknown>>,
  corrections: readonly Correction[],
): { change: Record<string, unknown>; corrections: Correction[] } | CorrectionProblem {
  const places = new Map(
    correctablePlaces(collection, document).map((place) => [place.path, place]),
  )
  const made: Correction[] = []
  const seen = new Set<string>()
  let changed: unknown = document
  for (const { path, value: typed } of corrections) {
    const place = places.get(path)
    if (!place) return { problem: 'unknown', path }
    if (seen.has(path)) return { problem: 'twice', path }
    seen.add(path)
    // A paragraph may begin with a space of a letter's width, as Japanese texts do.
    const value = place.kind === 'paragraph' ? typed : typed.trim()
    if (typed === place.value || value === place.value) continue
    const problem = problemOf(place, value)
    if (problem) return { problem, path }
    made.push({ path, value })
    changed = withValueAt(changed, path.split('.'), value === '' ? null : value)
  }
  if (made.length === 0) return { problem: 'nothing' }
  if (made.length > MOST_CORRECTIONS) return { problem: 'too-many' }
  const names = new Set(made.map(({ path }) => path.split('.')[0]!))
  const all = changed as Record<string, unknown>
  const change = Object.fromEntries([...names].map((name) => [name, all[name]]))
  return { change, corrections: made }
}

const BREAK = /[\r\n]/

function problemOf(
  { kind, value: before }: CorrectablePlace,
  value: string,
): 'no-date' | 'no-time' | 'empty' | 'break' | null {
  const isOneLine = kind === 'line' || kind === 'paragraph'
  if (isOneLine && BREAK.test(value) && !BREAK.test(before)) return 'break'
  if (kind === 'paragraph') return value.trim() === '' ? 'empty' : null
  if (value === '') return null
  if (kind === 'date') return isLocalDate(value) ? null : 'no-date'
  if (kind === 'time') return isLocalTime(value) ? null : 'no-time'
  return null
}
