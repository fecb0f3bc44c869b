import type { TextField, TextFieldSingleValidation } from 'payload'

type SingleText = Extract<TextField, { hasMany?: false }>

export type FieldOptions = Pick<
  SingleText,
  'name' | 'admin' | 'index' | 'required' | 'unique' | 'hooks' | 'access'
> & {
  label: string
  maxLength?: number
  validate?: TextFieldSingleValidation
}

/** One line of text, at most `maxLength` characters (200 unless told). */
export function textField(options: FieldOptions): SingleText {
  return { type: 'text', maxLength: 200, ...options }
}
