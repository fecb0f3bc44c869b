import type { FieldOptions } from './textField'
import { textField } from './textField'
import { validateReading } from './validators/validateReading'

/** How a word is read, in kana. */
export function readingField(options: Omit<FieldOptions, 'name' | 'validate'>) {
  return textField({ name: 'reading', maxLength: 100, validate: validateReading, ...options })
}
