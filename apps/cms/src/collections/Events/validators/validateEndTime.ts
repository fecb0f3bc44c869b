import { textRule } from '../../../fields/validators/textRule'
import { validateLocalTime } from '../../../fields/validators/validateLocalTime'
import type { TextFieldSingleValidation } from 'payload'

const endsAfterStart = textRule((value, { siblingData }) => {
  const { startTime } = siblingData as { startTime?: unknown }
  if (typeof startTime !== 'string' || startTime === '' || startTime < value) return true
  return '終了時刻を開始時刻より後にしてください。'
})

/** A time that exists and comes after the start of the same occurrence. */
export const validateEndTime: TextFieldSingleValidation = async (value, options) => {
  const answer = await validateLocalTime(value, options)
  return answer === true ? endsAfterStart(value, options) : answer
}
