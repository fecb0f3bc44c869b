import ICAL from 'ical.js'

import { isLocalDate, isLocalTime } from '@tokyo-cancer-portal/domain'

import { isJapan, JAPAN } from './japan'

/** A moment or a day on clocks in Japan. */
export type LocalMoment = {
  date: string
  /** `HH:mm`; null for a whole day. */ time: string | null
}

/** Why a moment cannot be read, in a sentence. */
export class Unreadable extends Error {}

const NO_TIME = '日時として読み取れません。'

/**
 * A time of a calendar on clocks in Japan. One without a zone is what clocks show where it is read, which is here.
 *
 * @throws Unreadable where its zone is not known
 */
export function momentOf(time: unknown, property: ICAL.Property): LocalMoment {
  if (!(time instanceof ICAL.Time)) throw new Unreadable(NO_TIME)
  if (time.isDate) return { date: time.toString(), time: null }
  requireZone(time, property)
  const [date = '', clock = ''] = time.convertToZone(JAPAN).toString().split('T')
  return { date, time: clock.slice(0, 5) }
}

/** Whether a time names no zone at all. */
export function isFloating(property: ICAL.Property): boolean {
  const time: unknown = property.getFirstValue()
  return (
    time instanceof ICAL.Time &&
    !time.isDate &&
    time.zone !== ICAL.Timezone.utcTimezone &&
    property.getFirstParameter('tzid') === undefined
  )
}

/**
 * The library makes the 30th of February the 2nd of March, and has no years of less than four digits.
 *
 * @throws Unreadable
 */
export function requirePossible(property: ICAL.Property): void {
  const isPossible = property
    .toJSON()
    .slice(3)
    .every((value: unknown) => {
      if (typeof value !== 'string') return true
      const [date, time = '00:00'] = value.split('T')
      return isLocalDate(date) && date >= '1900' && isLocalTime(time.slice(0, 5))
    })
  if (!isPossible) throw new Unreadable(NO_TIME)
}

/**
 * What a time is on clocks in Japan is known only with the rules of its zone.
 *
 * @throws Unreadable
 */
export function requireZone(time: ICAL.Time, property: ICAL.Property): void {
  if (time.isDate || time.zone === ICAL.Timezone.utcTimezone) return
  const zone: unknown = property.getFirstParameter('tzid')
  if (typeof zone !== 'string' || isJapan(zone) || time.zone.tzid === zone) return
  throw new Unreadable(
    `時間帯「${zone.slice(0, 60)}」の決まりがカレンダーに書かれていないため、日本の時刻が分かりません。`,
  )
}

/** What tells one moment from another. */
export const keyOf = ({ date, time }: LocalMoment): string => `${date}T${time ?? ''}`
