import { isDocRef, isRef, type Key } from '../types/refs'

/** The keys of all documents that a value refers to, however deep. */
export function refsIn(value: unknown): Key[] {
  if (isRef(value)) return [value.$ref]
  if (isDocRef(value)) return [value.$doc]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(refsIn)
}
