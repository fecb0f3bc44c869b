import { toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'

/** An instant as the clock in Japan shows it, whatever the browser's zone: 「2026年12月10日（木）13:00」. Else empty. */
export function formatInstant(value: unknown): string {
  const isTime = (typeof value === 'string' && value !== '') || value instanceof Date
  if (!isTime || Number.isNaN(new Date(value).getTime())) return ''
  return `${formatDate(toLocalDate(value), { weekday: true, era: false })}${toLocalTime(value)}`
}
