import ICAL from 'ical.js'

import { MOST_DATES } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { changedDates, otherWords } from './changedDates'
import { type Budget, datesOf } from './datesOf'
import { type Entry, textOf } from './Entry'
import {
  isFloating,
  keyOf,
  type LocalMoment,
  momentOf,
  requirePossible,
  requireZone,
  Unreadable,
} from './LocalMoment'
import { CALENDAR_LIMITS } from './limits'
import { type OccurrenceRow, spanRows } from './spanRows'

export type Coming = { rows: OccurrenceRow[]; notes: string[] }

const FLOATING = '時間帯が書かれていないので、日本の時刻として読みました。'
const CUT = `くり返しは、1年先まで（${MOST_DATES}回まで）にしました。`
const ENDLESS = '終わりが始まりの1年より後です。'
const TOO_MANY = `開催日が多いので、はじめの${CALENDAR_LIMITS.dates}日だけにしました。`

/**
 * The dates of an entry from a day on, with what is to be said of them. None where it is over.
 *
 * @throws Unreadable where they cannot be read for certain
 */
export function comingDates(entry: Entry, from: string, budget: Budget): Coming {
  const notes = new Set<string>()
  const rows = new Map<string, OccurrenceRow>()
  const add = (start: LocalMoment, end: LocalMoment): boolean => {
    const span = spanRows(start, end)
    const coming = span.rows.filter(({ date }) => date >= from)
    for (const row of coming) rows.set(`${row.date}T${row.startTime ?? ''}`, row)
    if (coming.length > 0 && span.note !== undefined) notes.add(span.note)
    return coming.length > 0
  }
  const changed = changedDates(entry.changed)
  const { main } = entry
  if (main) {
    const start = main.getFirstProperty('dtstart')
    // What lasts several days may have begun before, and a date may have been moved to a later day.
    const { starts, isCut } = datesOf(main, from, budget)
    for (const { moment, time } of starts) {
      // Some programs name a changed date by its day alone.
      const isChanged = [moment, { ...moment, time: null }].some((one) => changed.has(keyOf(one)))
      if (isChanged || !start) continue
      const isComing = add(moment, momentOf(endOf(main, time), start))
      if (isComing && isFloating(start)) notes.add(FLOATING)
    }
    if (isCut) notes.add(CUT)
  }
  for (const event of changed.values()) {
    const start = event.getFirstProperty('dtstart')
    const time: unknown = start?.getFirstValue()
    if (!start || !(time instanceof ICAL.Time)) continue
    requirePossible(start)
    const moment = momentOf(time, start)
    const day = formatDate(moment.date)
    if (isCancelled(event)) {
      if (moment.date >= from)
        notes.add(`${day}は、カレンダーで中止になっているので入れていません。`)
      continue
    }
    if (main && isPrivate(event)) {
      if (moment.date >= from)
        notes.add(`${day}は、カレンダーで非公開になっているので入れていません。`)
      continue
    }
    const words = main ? otherWords(event, main) : ''
    if (add(moment, momentOf(endOf(event, time), start)) && words !== '') {
      notes.add(`${day}だけ、${words}です。フォームで確かめてください。`)
    }
  }
  const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  if (sorted.length > CALENDAR_LIMITS.dates) notes.add(TOO_MANY)
  return { rows: sorted.slice(0, CALENDAR_LIMITS.dates), notes: [...notes] }
}

export const isCancelled = (event: ICAL.Component): boolean =>
  textOf(event, 'status').toUpperCase() === 'CANCELLED'

/** Whether a hospital has marked it as its own business, which is not for the public. */
export const isPrivate = (event: ICAL.Component): boolean =>
  /^(?:private|confidential)$/i.test(textOf(event, 'class'))

/** Longer than any event, and still soon counted through by the library. */
const LONGEST_SECONDS = 400 * 24 * 60 * 60

/** When an event ends that begins at a time: as long after as its first date. */
function endOf(event: ICAL.Component, begins: ICAL.Time): ICAL.Time {
  const end = begins.clone()
  const duration = durationOf(event)
  if (duration === null) {
    if (begins.isDate) end.adjust(1, 0, 0, 0)
    return end
  }
  if (Math.abs(duration.toSeconds()) > LONGEST_SECONDS) throw new Unreadable(ENDLESS)
  end.addDuration(duration)
  return end
}

function durationOf(event: ICAL.Component): ICAL.Duration | null {
  const duration: unknown = event.getFirstPropertyValue('duration')
  if (duration instanceof ICAL.Duration) return duration
  const first: unknown = event.getFirstPropertyValue('dtstart')
  const property = event.getFirstProperty('dtend')
  const last: unknown = property?.getFirstValue()
  if (!property || !(first instanceof ICAL.Time) || !(last instanceof ICAL.Time)) return null
  requirePossible(property)
  requireZone(last, property)
  return last.subtractDateTz(first)
}
