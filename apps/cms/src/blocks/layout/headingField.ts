import type { TextField } from 'payload'
import { translated } from '../../localization/translated'
import { textField } from '../../fields/textField'

export function headingField(description?: string): TextField {
  return translated(
    textField({
      name: 'heading',
      label: '見出し',
      maxLength: 100,
      admin: description ? { description } : {},
    }),
  )
}
