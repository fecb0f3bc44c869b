import type { FlattenedField } from 'payload'

/** They follow from other fields. */
const DERIVED: ReadonlySet<string> = new Set(['startsAt', 'endsAt', 'area', 'id'])

/** Whether somebody who decides reads the field: what nobody types, and what follows from others, changes with these. */
export function isShownField(field: FlattenedField): boolean {
  if (field.name.startsWith('_') || DERIVED.has(field.name)) return false
  if ('virtual' in field && field.virtual) return false
  return !(field.admin && 'hidden' in field.admin && field.admin.hidden === true)
}
