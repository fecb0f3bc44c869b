import { collectionOf, isDocRef, isRef } from '../types/refs'
import { refsIn } from './refsIn'

type Data = Readonly<Record<string, unknown>>
type Resolved = { data: Record<string, unknown>; isComplete: boolean }

/**
 * Puts ids in the place of references.
 *
 * A reference to a document that does not exist (not loaded yet, or deleted by staff) is left out of a list of
 * references; any other field that contains one is left out as a whole, because half a text or half a page would be
 * wrong.
 *
 * @param ids id of each document that exists, by key
 */
export function resolveRefs(data: Data, ids: ReadonlyMap<string, string>): Resolved {
  const isKnown = (value: unknown) => refsIn(value).every((key) => ids.has(key))
  const fields = Object.entries(data).flatMap(([name, value]) => {
    if (isKnown(value)) return [[name, substitute(value, ids)] as const]
    if (!isListOfRefs(value)) return []
    return [[name, value.filter(isKnown).map((item) => substitute(item, ids))] as const]
  })
  return { data: Object.fromEntries(fields), isComplete: isKnown(data) }
}

function isListOfRefs(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((item) => isRef(item) || isDocRef(item))
}

function substitute(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (isRef(value)) return ids.get(value.$ref)
  if (isDocRef(value)) return { relationTo: collectionOf(value.$doc), value: ids.get(value.$doc) }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => substitute(item, ids))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, substitute(item, ids)]),
  )
}
