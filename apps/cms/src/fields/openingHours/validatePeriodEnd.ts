import { isLocalDate } from '@tokyo-cancer-portal/domain'
import type { TextFieldSingleValidation } from 'payload'
import { validateLocalDate } from '../validators/validateLocalDate'

/** A day that is not before the first one of the same period. */
export const validatePeriodEnd: TextFieldSingleValidation = async (value, options) => {
  const answer = await validateLocalDate(value, options)
  const { from } = options.siblingData as { from?: unknown }
  if (answer !== true || !value || !isLocalDate(from)) return answer
  return value >= from || '最後の日は、最初の日と同じか、それより後にしてください。'
}
