import type { TextField, TextRole } from '@tokyo-cancer-portal/authoring-rules'
import { type Fields, fieldsOf } from './readFields'

/** The texts of a document that are filled in, by their paths and what they are for. */
export function textFields(
  document: Fields,
  roles: Readonly<Record<string, TextRole>>,
): TextField[] {
  return Object.entries(roles).flatMap(([path, role]) => {
    const text = path.split('.').reduce<unknown>((value, name) => fieldsOf(value)[name], document)
    return typeof text === 'string' && text !== '' ? [{ path, role, text }] : []
  })
}
