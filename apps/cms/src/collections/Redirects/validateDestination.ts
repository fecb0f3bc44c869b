import type { TextFieldSingleValidation } from 'payload'
import { validateHref } from '../../fields/validators/validateHref'

type Redirect = { from?: unknown; status?: unknown }

/** A redirect leads somewhere else, unless it says that the page is gone. */
export const validateDestination: TextFieldSingleValidation = (value, options) => {
  const { from, status } = options.data as Redirect
  if (!value) return status === '410' || '新しい行き先を入力してください。'
  if (value === from) return '古いアドレスと同じ行き先には転送できません。'
  return validateHref(value, options)
}
