import type { DateMention } from '../dates/DateMention'
import { dateRole } from '../dates/dateRole'
import type { Flyer } from '../model/Flyer'
import type { FoundFields } from '../model/Found'
import { behind } from '../text/beside'
import { within } from '../text/within'

const REACH = 24
const DAYS_BEFORE =
  /(?:開催日?|各回|実施日?|当日|前日|参加希望日|希望日|開催)[^\n。\d]{0,6}の?[ \t]?(\d{1,2}|一|二|三)[ \t]?(日|週間)前[^\n。]{0,6}(?:まで|迄|締切|〆)|(\d{1,2})[ \t]?日前[^\n。]{0,4}(?:までに|締切)|(前日|当日)[^\n。]{0,8}(?:まで(?:に)?(?:ご|お)?(?:予約|申|連絡|電話)|締切)/u
const KANJI = '一二三'

/** Until when, and from when on, one can apply. The dates are given back for the search of contradictions. */
export function readDeadline(flyer: Flyer): {
  fields: FoundFields
  deadline: DateMention | undefined
} {
  const roles = flyer.dates.map((date) => ({ date, role: dateRole(flyer, date) }))
  const deadlines = roles.filter(({ role }) => role === 'deadline').map(({ date }) => date)
  const opens = roles.find(({ role }) => role === 'opens')?.date
  // Several deadlines are of several occurrences or of several ways to apply.
  const isOne = new Set(deadlines.map(({ date }) => date)).size === 1
  const deadline = isOne ? deadlines[0] : undefined
  const fields: FoundFields = {
    'application.opensOn': opens && { value: opens.date, spans: [spanOf(opens)] },
    'application.deadlineDate': deadline && { value: deadline.date, spans: [spanOf(deadline)] },
    ...(deadline ? { 'application.deadlineTime': timeBehind(flyer, deadline) } : {}),
    ...(deadlines.length === 0 ? daysBefore(flyer) : {}),
  }
  return { fields, deadline }
}

function timeBehind(flyer: Flyer, { end }: DateMention) {
  const reach = behind(flyer.plain, end, REACH).length
  const [time] = within(flyer.times, { start: end, end: end + reach })
  const value = time?.startTime ?? time?.endTime
  if (!time || value === undefined || (time.startTime !== undefined && time.endTime !== undefined)) return undefined
  return { value, spans: [spanOf(time)] }
}

function daysBefore(flyer: Flyer): FoundFields {
  const match = DAYS_BEFORE.exec(flyer.plain)
  if (!match) return {}
  const written = match[1] ?? match[3]
  const number = written === undefined ? undefined : KANJI.includes(written) ? KANJI.indexOf(written) + 1 : Number(written)
  const days = match[4] === undefined ? (number ?? 0) * (match[2] === '週間' ? 7 : 1) : match[4] === '前日' ? 1 : 0
  const span = { start: match.index, end: match.index + match[0].length }
  return { 'application.deadlineDaysBefore': { value: days, spans: [span] } }
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end })
