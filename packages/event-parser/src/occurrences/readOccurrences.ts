import type { DateMention } from '../dates/DateMention'
import { sectionsAbout, sectionAt } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, Span } from '../model/Found'
import type { ParsedOccurrence } from '../model/ParsedFields'
import { before } from '../text/beside'
import { within } from '../text/within'
import { type EventTime, eventTimes } from '../times/eventTimes'
import { eventDates } from './eventDates'

/** An occurrence with the date it was read from. */
export type ReadOccurrence = { mention: DateMention; time: EventTime | undefined }

/** As far behind its date a time may stand, in characters. */
const REACH = 260

/** Every occurrence that a text names, earliest first. */
export function readOccurrences(flyer: Flyer): ReadOccurrence[] {
  const dates = eventDates(flyer)
  const own = dates.map((date, index) => timesBehind(flyer, date, dates[index + 1]))
  const common = commonTimes(flyer, dates)
  return dates
    .flatMap((mention, index) => {
      const times = own[index]?.length ? own[index] : (laterTimes(own, index) ?? common)
      return times.length > 0
        ? times.map((time): ReadOccurrence => ({ mention, time }))
        : [{ mention, time: undefined }]
    })
    .toSorted((one, other) => order(one).localeCompare(order(other)))
}

const order = ({ mention, time }: ReadOccurrence): string => mention.date + (time?.startTime ?? '')

/** The times between a date and the next, in the same section. */
function timesBehind(flyer: Flyer, date: DateMention, next: DateMention | undefined): EventTime[] {
  const section = sectionAt(flyer, date.start)
  const [other] = within(flyer.dates, { start: date.end, end: date.end + REACH })
  const end = Math.min(
    section?.end ?? Infinity,
    date.end + REACH,
    next && next.start > date.end ? next.start : Infinity,
    other?.start ?? Infinity,
  )
  const span = { start: date.end, end: Math.max(date.end, end) }
  return eventTimes(flyer.plain, within(flyer.times, span), span)
}

/** 6月17日・7月15日 14:00〜: a time behind the last of a list is that of all. */
function laterTimes(own: readonly EventTime[][], index: number): EventTime[] | undefined {
  if (own.slice(0, index).some((times) => times.length > 0)) return undefined
  return own.slice(index).find((times) => times.length > 0)
}

/** The times that have a label of their own. */
function commonTimes(flyer: Flyer, dates: readonly DateMention[]): EventTime[] {
  if (dates.length === 0) return []
  return timesUnder(flyer)
}

export function timesUnder(flyer: Flyer): EventTime[] {
  const sections = sectionsAbout(flyer, 'time', 'when')
  const ordered = [
    ...sections.filter(({ kinds }) => kinds.includes('time')),
    ...sections.filter(({ kinds }) => !kinds.includes('time')),
  ]
  for (const { labelStart, start, end } of ordered) {
    const span: Span = { start: Math.min(labelStart, start), end: Math.min(end, start + REACH) }
    const times = eventTimes(flyer.plain, within(flyer.times, span), span)
    if (times.length > 0) return times
  }
  const begins = flyer.times.find(({ start }) => BEGINS.test(before(flyer.plain, start, 8)))
  return begins ? eventTimes(flyer.plain, [begins], begins) : []
}

const BEGINS = /(?:開演|開会|開講)(?:時間|時刻)?[ \t:/(]{0,3}$/u

/** The occurrences as the form has them. */
export function occurrencesField(
  read: readonly ReadOccurrence[],
): Found<ParsedOccurrence[]> | undefined {
  if (read.length === 0) return undefined
  return {
    value: read.map(({ mention, time }) => ({
      date: mention.date,
      ...(time?.startTime === undefined ? {} : { startTime: time.startTime }),
      ...(time?.endTime === undefined ? {} : { endTime: time.endTime }),
    })),
    spans: read.flatMap(({ mention, time }) => [
      { start: mention.start, end: mention.end },
      ...(time?.spans ?? []),
    ]),
  }
}
