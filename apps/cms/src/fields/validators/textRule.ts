import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

/**
 * A text validation that first applies `required`, `minLength` and `maxLength`, then `check` to what is filled in.
 *
 * @param check gets the non-empty text; answers true or a Japanese sentence for the person who typed it.
 */
export function textRule(
  check: (value: string, options: Parameters<TextFieldSingleValidation>[1]) => true | string,
): TextFieldSingleValidation {
  return async (value, options) => {
    const basic = await text(value, options)
    if (basic !== true || typeof value !== 'string' || value === '') return basic
    return check(value, options)
  }
}
