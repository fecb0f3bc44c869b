import {
  isLocalDate,
  isLocalTime,
  toInstant,
  toLocalDate,
  toLocalTime,
} from '@tokyo-cancer-portal/domain'

/** An instant as the value of a `datetime-local` input in Japan time, `YYYY-MM-DDTHH:mm`; empty for none. */
export function toJapanTime(instant: string | null | undefined): string {
  if (!instant || Number.isNaN(Date.parse(instant))) return ''
  return `${toLocalDate(instant)}T${toLocalTime(instant)}`
}

/** What somebody put into such an input, as an instant (ISO 8601 in UTC); null as long as it is incomplete. */
export function fromJapanTime(value: string): string | null {
  const [date, time] = value.split('T')
  const minutes = time?.slice(0, 5)
  return isLocalDate(date) && isLocalTime(minutes) ? toInstant(date, minutes) : null
}
