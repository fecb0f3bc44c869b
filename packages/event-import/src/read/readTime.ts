import type { CellReader } from '../model/Reading'

import { isLocalTime } from '@tokyo-cancer-portal/domain'

import { plain } from './plain'

const PROBLEM = '時刻として読み取れません。「14:00」のように入力してください。'
const MINUTES_OF_DAY = 24 * 60
const CLOCK =
  /^(午前|午後|am|pm)?(\d{1,2})(?::(\d{2})(?::\d{2})?|時(?:(半)|(\d{1,2})分?)?)(am|pm)?$/i

/** A time of day; spreadsheets keep it as a part of a day. The value is `HH:mm`. */
export const readTime: CellReader = (cell) => {
  const time = typeof cell === 'number' ? timeOfNumber(cell) : timeOfWords(plain(cell))
  return isLocalTime(time) ? { value: time } : { problem: PROBLEM }
}

function timeOfNumber(part: number): string | undefined {
  if (part < 0 || part >= 1) return undefined
  const minutes = Math.round(part * MINUTES_OF_DAY)
  return clock(Math.floor(minutes / 60), minutes % 60)
}

function timeOfWords(words: string): string | undefined {
  const [, before, hour, minutes, half, spoken, after] = CLOCK.exec(words) ?? []
  if (hour === undefined) return undefined
  const halfOfDay = (before ?? after)?.toLowerCase()
  const isAfternoon = halfOfDay === '午後' || halfOfDay === 'pm'
  // 午後12時 is noon, and 午前12時 is midnight: whoever writes the second means it seldom.
  if (halfOfDay !== undefined && (Number(hour) > 12 || (!isAfternoon && hour === '12')))
    return undefined
  const hours = isAfternoon && Number(hour) < 12 ? Number(hour) + 12 : Number(hour)
  return clock(hours, half ? 30 : Number(minutes ?? spoken ?? 0))
}

const clock = (hours: number, minutes: number): string =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
