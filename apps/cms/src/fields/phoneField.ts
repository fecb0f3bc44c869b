import type { TextField } from 'payload'
import { type FieldOptions, textField } from './textField'
import { validatePhone } from './validators/validatePhone'

export function phoneField(options: Partial<FieldOptions> = {}): TextField {
  return textField({
    name: 'phone',
    label: '電話番号',
    validate: validatePhone,
    maxLength: 100,
    ...options,
    admin: {
      description: '半角数字とハイフンで入力します（例：03-1234-5678（内線 123））。',
      ...options.admin,
    },
  })
}
