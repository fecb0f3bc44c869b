import type { TextField } from 'payload'
import { type FieldOptions, textField } from './textField'
import { validateLocalTime } from './validators/validateLocalTime'

/** A time of the day in Japan, stored as `HH:mm`. */
export function localTimeField(options: Omit<FieldOptions, 'maxLength'>): TextField {
  return textField({
    validate: validateLocalTime,
    ...options,
    maxLength: 5,
    admin: {
      ...options.admin,
      components: { Field: '/admin/components/LocalTimeField#LocalTimeField' },
    },
  })
}
