import type { TextareaField } from 'payload'

type Options = Pick<TextareaField, 'name' | 'admin' | 'required' | 'validate'> & {
  label: string
  maxLength?: number
}

/** Several lines of plain text, at most `maxLength` characters (1000 unless told). */
export function textareaField(options: Options): TextareaField {
  return { type: 'textarea', maxLength: 1000, ...options }
}
