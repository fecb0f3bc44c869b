import { daysBefore } from './daysBefore'
import type { DateMention } from '../dates/DateMention'
import { dateRole } from '../dates/dateRole'
import type { Flyer } from '../model/Flyer'
import type { FoundFields } from '../model/Found'
import { behind } from '../text/beside'
import { within } from '../text/within'

const REACH = 24
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
  if (!time || value === undefined || (time.startTime !== undefined && time.endTime !== undefined))
    return undefined
  return { value, spans: [spanOf(time)] }
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end })
