import { toLocalTime } from '@tokyo-cancer-portal/domain'

/** When hardly anybody is here, in Japan. */
const [FROM, UNTIL] = ['01:00', '05:00']

/** Whether it is night in Japan, when everything is checked. */
export function isNight(now: Date): boolean {
  const time = toLocalTime(now)
  return time >= FROM && time < UNTIL
}
