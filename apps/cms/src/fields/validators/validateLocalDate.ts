import { isLocalDate } from '@tokyo-cancer-portal/domain'
import { textRule } from './textRule'

/** A day of the calendar in Japan, `YYYY-MM-DD`. */
export const validateLocalDate = textRule(
  (value) => isLocalDate(value) || '実在する日付を「2026-04-01」の形で入力してください。',
)
