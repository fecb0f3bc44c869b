import type { RelationshipField, UploadField } from 'payload'
import { isUuid } from '../isUuid'
import { isPlainObject } from './isPlainObject'

/** A document that a field points to. */
export type Relation = { collection: string; id: string }

/** What Payload takes for "nothing chosen". */
const EMPTY = new Set<unknown>([null, undefined, '', 'none', 'null'])

/** The documents that the value of a relation points to; undefined when it is not a value of such a field. */
export function relationsIn(
  field: Pick<RelationshipField | UploadField, 'hasMany' | 'relationTo'>,
  value: unknown,
): Relation[] | undefined {
  if (EMPTY.has(value)) return []
  if (Array.isArray(value) !== (field.hasMany === true)) return undefined
  const values: unknown[] = Array.isArray(value) ? value : [value]
  const relations = values.map((item) => relation(field.relationTo, item))
  return relations.every((item) => item !== undefined) ? relations : undefined
}

function relation(relationTo: string | string[], value: unknown): Relation | undefined {
  if (!Array.isArray(relationTo)) return withId(relationTo, value)
  if (!isPlainObject(value) || !relationTo.includes(String(value.relationTo))) return undefined
  return withId(String(value.relationTo), value.value)
}

function withId(collection: string, value: unknown): Relation | undefined {
  const id = isPlainObject(value) ? value.id : value
  return isUuid(id) ? { collection, id } : undefined
}
