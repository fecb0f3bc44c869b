import { endsBeforeItStarts } from '@tokyo-cancer-portal/domain'
import type { TextFieldSingleValidation } from 'payload'
import { textRule } from '../../../fields/validators/textRule'
import { validateLocalTime } from '../../../fields/validators/validateLocalTime'

const endsAfterStart = textRule((endTime, { siblingData }) => {
  const { startTime } = siblingData as { startTime?: unknown }
  return typeof startTime === 'string' && endsBeforeItStarts({ startTime, endTime })
    ? '終了時刻を開始時刻より後にしてください。'
    : true
})

/** A time that exists and comes after the start of the same occurrence. */
export const validateEndTime: TextFieldSingleValidation = async (value, options) => {
  const answer = await validateLocalTime(value, options)
  return answer === true ? endsAfterStart(value, options) : answer
}
