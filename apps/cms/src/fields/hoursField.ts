import type { TextField } from 'payload'
import { type FieldOptions, textField } from './textField'

/** Hours in words, where nobody has to reckon with them. */
export function hoursField(options: Partial<FieldOptions> = {}): TextField {
  return textField({
    name: 'hours',
    label: '受付時間',
    ...options,
    admin: {
      description: '例：平日 9時から17時まで（祝日・年末年始を除く）',
      ...options.admin,
    },
  })
}
