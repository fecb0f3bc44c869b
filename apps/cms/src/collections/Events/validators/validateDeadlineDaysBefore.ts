import type { NumberFieldSingleValidation } from 'payload'
import { validateInteger } from '../../../fields/validators/validateInteger'

/** Days before each date; there is no second deadline beside it. */
export const validateDeadlineDaysBefore: NumberFieldSingleValidation = async (value, options) => {
  const answer = await validateInteger(value, options)
  if (answer !== true || typeof value !== 'number') return answer
  const { deadlineDate } = options.siblingData as { deadlineDate?: unknown }
  return deadlineDate ? '締切日か、各回の何日前までかの、どちらか一方を入力してください。' : true
}
