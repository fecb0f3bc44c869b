import type { RecurrenceInput } from '@tokyo-cancer-portal/domain'
import type { NumberFieldSingleValidation } from 'payload'
import { validateInteger } from '../../../fields/validators/validateInteger'
import { recurrenceMessage } from './recurrenceMessage'

/** How many times a recurring meeting takes place. What the last day says wrong is said there. */
export const validateRecurrenceCount: NumberFieldSingleValidation = async (value, options) => {
  const answer = await validateInteger(value, options)
  const siblings = options.siblingData as RecurrenceInput
  if (answer !== true || !value || siblings?.until) return answer
  return recurrenceMessage(siblings) ?? true
}
