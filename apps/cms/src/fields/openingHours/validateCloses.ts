import { isLocalTime, minutesOfSpan } from '@tokyo-cancer-portal/domain'
import type { TextFieldSingleValidation } from 'payload'
import { validateLocalTime } from '../validators/validateLocalTime'

/** A time of the day after the one at which the same row opens; midnight ends the day. */
export const validateCloses: TextFieldSingleValidation = async (value, options) => {
  const answer = await validateLocalTime(value, options)
  const { opens } = options.siblingData as { opens?: unknown }
  if (answer !== true || !value || !isLocalTime(opens)) return answer
  return (
    minutesOfSpan({ opens, closes: value }) !== null ||
    '終了は、開始より後の時刻にしてください。日をまたぐときは、0時で2つの時間帯に分けてください。'
  )
}
