import type { ImportedCalendar } from './ImportedCalendar'

import { MOST_ROWS } from '../readTable'
import { entriesOf } from './Entry'
import { CALENDAR_LIMITS } from './limits'
import { eventsIn } from './eventsIn'
import { readEntry } from './readEntry'
import { shapeProblem, TOO_MUCH } from './shapeProblem'

const BROKEN = 'カレンダー（iCal）として読み取れませんでした。'
const NOTHING = 'これから開く予定が、カレンダーにありません。'

/**
 * Reads the events of a calendar (iCalendar, RFC 5545) that are still to come, as the rows of a table are read: values of
 * the event form and messages for each property. Times become those of clocks in Japan, recurring meetings their dates.
 * Nothing is guessed.
 *
 * Hostile rules can keep the library busy without end, so what a stranger wrote is read where that can be ended.
 *
 * @param today in Japan (`YYYY-MM-DD`)
 */
export function readCalendar(text: string, { today }: { today: string }): ImportedCalendar {
  const calendar = text.replace(/^\ufeff?\s{0,100}/u, '')
  const shape = shapeProblem(calendar)
  if (shape !== null) return { problem: shape }
  const found = eventsIn(calendar)
  if (found === null) return { problem: BROKEN }
  const { events, unreadable } = found
  if (events.length > CALENDAR_LIMITS.entries) return { problem: TOO_MUCH }
  const budget = { steps: CALENDAR_LIMITS.steps }
  const read = entriesOf(events).map((entry) => readEntry(entry, today, budget))
  const rows = read.filter((one) => typeof one === 'object')
  const notes = [
    note(read, 'over', (count) => `終わった予定（${count}件）は取り込みません。`),
    note(read, 'private', (count) => `非公開の予定（${count}件）は取り込みません。`),
    unreadable > 0 ? [`読み取れない予定（${unreadable}件）があります。`] : [],
  ].flat()
  if (rows.length > MOST_ROWS) {
    return { problem: `予定が多すぎます。一度に取り込めるのは${MOST_ROWS}件までです。` }
  }
  if (rows.length === 0) return { problem: `${NOTHING}${notes.join('')}` }
  const sorted = rows.toSorted((a, b) => (firstDate(a) < firstDate(b) ? -1 : 1))
  return { rows: sorted.map((row, index) => ({ ...row, line: index + 1 })), notes }
}

function note(
  read: readonly unknown[],
  reason: string,
  words: (count: number) => string,
): string[] {
  const count = read.filter((one) => one === reason).length
  return count === 0 ? [] : [words(count)]
}

/** Those whose dates are not known come last. */
function firstDate({ values }: { values: ReadonlyMap<string, unknown> }): string {
  const [first] = (values.get('occurrences') as { date: string }[] | undefined) ?? []
  return first?.date ?? '9999'
}
