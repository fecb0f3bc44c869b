import type { CellMessage, ImportedRow } from '../model/ImportedTable'

import { rowMessages } from '../rows/rowMessages'
import { comingDates, isCancelled, isPrivate } from './coming'
import type { Budget } from './datesOf'
import type { Entry } from './Entry'
import { entryTexts } from './entryTexts'
import { Unreadable } from './LocalMoment'

/** An event of a calendar, or why it is left out without being looked at. */
export type ReadEntry = Omit<ImportedRow, 'line'> | 'over' | 'private'

const CANCELLED = 'カレンダーで中止になっています。'
const TWICE = '同じ予定（UID）がカレンダーに二つあり、どちらが正しいか分かりません。'
const UNREADABLE = '日時を読み取れません。'

export function readEntry(entry: Entry, today: string, budget: Budget): ReadEntry {
  const main = entry.main ?? entry.changed[0]
  if (!main) return 'over'
  if (isPrivate(main)) return 'private'
  const { values, messages } = entryTexts(main)
  const dates = datesOrProblem(entry, today, budget)
  if (dates === null) return 'over'
  if (dates.rows.length > 0) values.set('occurrences', dates.rows)
  const title = values.get('title')
  const said: CellMessage[] = [
    ...(isCancelled(main) ? [problem(CANCELLED)] : []),
    ...(entry.isTwice ? [problem(TWICE)] : []),
    ...dates.messages,
    ...messages,
  ]
  return {
    number: null,
    uid: entry.uid,
    title: typeof title === 'string' ? title : '',
    values,
    messages: [...said, ...rowMessages(values, said, today)],
  }
}

/** Null where it is over. */
function datesOrProblem(entry: Entry, today: string, budget: Budget) {
  try {
    const { rows, notes } = comingDates(entry, today, budget)
    if (rows.length === 0 && notes.length === 0) return null
    const messages = notes.map((message) => ({ column: '日時', message, isProblem: false }))
    return rows.length > 0 ? { rows, messages } : { rows, messages: messages.map(asProblem) }
  } catch (error) {
    // Whatever the library says about a rule or a time that is none.
    const message = error instanceof Unreadable ? error.message : UNREADABLE
    return { rows: [], messages: [problem(message)] }
  }
}

const problem = (message: string): CellMessage => ({ column: '日時', message, isProblem: true })
const asProblem = (message: CellMessage): CellMessage => ({ ...message, isProblem: true })
