import type { TextField } from 'payload'
import { type FieldOptions, textField } from './textField'
import { validateEmail } from './validators/validateEmail'

/** An address that the public may write to. Plain text, as the e-mail field of Payload is for accounts. */
export function emailField(options: Partial<FieldOptions> = {}): TextField {
  return textField({
    name: 'email',
    label: 'メールアドレス',
    validate: validateEmail,
    maxLength: 254,
    ...options,
    admin: {
      description:
        '公開してよい窓口のアドレスを入力します（例：soudan@example.jp）。個人のアドレスは避けてください。',
      ...options.admin,
    },
  })
}
