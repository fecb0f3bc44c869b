import { isLocalTime } from '@tokyo-cancer-portal/domain'
import { textRule } from './textRule'

/** A time of the day in Japan, `HH:mm`. */
export const validateLocalTime = textRule(
  (value) => isLocalTime(value) || '時刻を「13:30」の形で入力してください。',
)
