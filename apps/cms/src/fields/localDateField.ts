import type { TextField } from 'payload'
import { type FieldOptions, textField } from './textField'
import { validateLocalDate } from './validators/validateLocalDate'

/** A day in Japan, stored as `YYYY-MM-DD`; the form shows its weekday and Japanese year. */
export function localDateField(options: Omit<FieldOptions, 'maxLength'>): TextField {
  return textField({
    validate: validateLocalDate,
    ...options,
    maxLength: 10,
    admin: {
      ...options.admin,
      components: { Field: '/admin/components/LocalDateField#LocalDateField' },
    },
  })
}
