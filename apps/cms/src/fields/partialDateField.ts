import type { TextField } from 'payload'
import { type FieldOptions, textField } from './textField'
import { validatePartialDate } from './validators/validatePartialDate'

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function partialDateField(options: Omit<FieldOptions, 'maxLength'>): TextField {
  return textField({
    validate: validatePartialDate,
    ...options,
    maxLength: 10,
    admin: {
      description: '分かっているところまで入力します（例：2022、2022-11、2022-11-30）。',
      placeholder: '2022-11',
      ...options.admin,
    },
  })
}
