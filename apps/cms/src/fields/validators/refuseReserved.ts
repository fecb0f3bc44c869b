import type { TextFieldSingleValidation } from 'payload'
import { validateSlug } from './validateSlug'

/** A slug that is none of the names which the site uses for its own pages. */
export function refuseReserved(reserved: readonly string[]): TextFieldSingleValidation {
  return async (value, options) => {
    const answer = await validateSlug(value, options)
    if (answer !== true || !reserved.includes(value ?? '')) return answer
    return `「${value ?? ''}」はサイトのページで使っているため、ほかの言葉にしてください。`
  }
}
