import type { TextField } from 'payload'
import { textField } from './textField'
import { validatePostalCode } from './validators/validatePostalCode'

export function postalCodeField(): TextField {
  return textField({
    name: 'postalCode',
    label: '郵便番号',
    maxLength: 8,
    validate: validatePostalCode,
    admin: { placeholder: '163-8001', description: '例：163-8001' },
  })
}
