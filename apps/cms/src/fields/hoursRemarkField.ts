import type { TextField } from 'payload'
import { hoursField } from './hoursField'

/** What cannot be said in weekdays and times, beside an `openingHoursField`. */
export function hoursRemarkField(): TextField {
  return hoursField({
    label: '受付時間の補足',
    admin: {
      description:
        '曜日と時刻で書けないことだけを入力します（例：予約の方を優先します。第3水曜は10時からです）。',
    },
  })
}
