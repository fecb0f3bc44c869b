import type { RecurrenceInput } from '@tokyo-cancer-portal/domain'
import type { TextFieldSingleValidation } from 'payload'
import { validateLocalDate } from '../../../fields/validators/validateLocalDate'
import { recurrenceMessage } from './recurrenceMessage'

/** The last day of a recurring meeting: a day that exists, and there must be one unless the number of times is given. */
export const validateRecurrenceEnd: TextFieldSingleValidation = async (value, options) => {
  const siblings = options.siblingData as RecurrenceInput
  if (!value) {
    if (!siblings?.pattern || siblings.count) return true
    return '終わりの日か回数の、どちらかを入力してください。'
  }
  const answer = await validateLocalDate(value, options)
  return answer === true ? (recurrenceMessage(siblings) ?? true) : answer
}
