import type { RelationshipField } from 'payload'
import { relationsIn } from '../fields/input/relationsIn'
import type { Leaf } from '../fields/input/walkFields'

/**
 * A value of the right shape in the one form that a stored document has: relations as ids, numbers as numbers, lists as
 * lists, texts not longer than may be saved. Other values are given back as they are.
 */
export function plainValue(field: Leaf['field'], value: unknown): unknown {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return typeof value === 'string' ? value.slice(0, field.maxLength) : value
    case 'number':
      return typeof value === 'string' ? numberIn(value) : value
    case 'checkbox':
      return typeof value === 'string' ? value === 'true' : value
    case 'array':
    case 'blocks':
      return Array.isArray(value) ? value : []
    case 'relationship':
    case 'upload':
      return plainRelation(field as RelationshipField, value)
    default:
      return value
  }
}

function numberIn(text: string): number | null {
  return text.trim() === '' ? null : Number(text)
}

function plainRelation(field: RelationshipField, value: unknown): unknown {
  const relations = (relationsIn(field, value) ?? []).map(({ collection, id }) =>
    Array.isArray(field.relationTo) ? { relationTo: collection, value: id } : id,
  )
  return field.hasMany ? relations : (relations[0] ?? null)
}
