import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import type { Condition, RelationshipField } from 'payload'

interface Options {
  name: string
  label: string
  description: string
  maxRows: number
  required?: boolean
  relationTo: readonly SearchedSlug[]
  /** When it is asked for at all. */
  condition?: Condition
}

/** Documents that the search finds, of whatever kind, in the order in which the person put them. */
export function searchedField({
  description,
  relationTo,
  condition,
  ...options
}: Options): RelationshipField {
  return {
    type: 'relationship',
    hasMany: true,
    relationTo: [...relationTo],
    admin: { allowCreate: false, description, ...(condition ? { condition } : {}) },
    ...options,
  }
}
