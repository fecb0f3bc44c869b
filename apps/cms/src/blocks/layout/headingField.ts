import type { TextField } from 'payload'
import { textField } from '../../fields/textField'

export function headingField(description?: string): TextField {
  return textField({
    name: 'heading',
    label: '見出し',
    maxLength: 100,
    admin: description ? { description } : {},
  })
}
