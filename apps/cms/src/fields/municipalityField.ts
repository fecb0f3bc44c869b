import { MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import type { SelectField } from 'payload'
import { selectField } from './selectField'

export function municipalityField(
  options: { description?: string; index?: boolean } = {},
): SelectField {
  const { description, index = false } = options
  return selectField({
    name: 'municipality',
    label: '区市町村',
    vocabulary: MUNICIPALITIES,
    index,
    admin: description ? { description } : {},
  })
}
