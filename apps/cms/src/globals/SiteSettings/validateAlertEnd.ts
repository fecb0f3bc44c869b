import type { DateFieldValidation } from 'payload'
import { validateInstant } from '../../fields/validators/validateInstant'

/** A moment after the start of the same alert. */
export const validateAlertEnd: DateFieldValidation = async (value, options) => {
  const answer = await validateInstant(value, options)
  const { startsAt } = options.siblingData as { startsAt?: string | Date | null }
  if (answer !== true || !value || !startsAt) return answer
  return (
    new Date(value).getTime() > new Date(startsAt).getTime() ||
    '表示の終了を開始より後にしてください。'
  )
}
