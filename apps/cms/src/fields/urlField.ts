import type { TextField } from 'payload'
import { type FieldOptions, textField } from './textField'
import { validateUrl } from './validators/validateUrl'

/** An address on the web, http or https. */
export function urlField(options: Partial<FieldOptions> = {}): TextField {
  return textField({
    name: 'url',
    label: 'URL',
    validate: validateUrl,
    maxLength: 2000,
    ...options,
    admin: {
      placeholder: 'https://',
      description: '例：https://www.example.jp/salon/',
      ...options.admin,
    },
  })
}
