import { toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'

/** An instant (ISO 8601) as the clock in Japan shows it: 「2026年12月10日（木）13:00」. Empty where it is none. */
export function formatInstant(instant: string): string {
  if (Number.isNaN(Date.parse(instant))) return ''
  const date = formatDate(toLocalDate(instant), { weekday: true, era: false })
  return `${date}${toLocalTime(instant)}`
}
