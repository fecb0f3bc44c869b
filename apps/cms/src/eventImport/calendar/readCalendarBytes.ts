import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readInProcess } from '../../runtime/readInProcess'
import { readerTurn } from '../readerTurn'
import { type CalendarReading, calendarReadingSchema } from './CalendarReading'

const READER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'reader', 'main.ts')

const PROCESS_LIMITS = {
  /** Less than what one person's addresses of a minute could keep both readers busy with. */
  milliseconds: 8000,
  megabytes: 500,
  /** Texts of a calendar of two megabytes, its dates, and what is said of them. */
  outputBytes: 32 * 1024 * 1024,
} as const

const TOO_MUCH =
  'カレンダーが大きすぎるか、作りが複雑すぎて読み取れません。予定を絞ったカレンダーを使ってください。'
const BROKEN = 'カレンダー（iCal）として読み取れませんでした。'

/**
 * Reads the events of a calendar in a process of its own with bounded time and memory: a rule that keeps the library counting
 * without end ends with it.
 *
 * @throws where the process could not be started; the calendar has done nothing wrong then
 */
export async function readCalendarBytes(bytes: Uint8Array): Promise<CalendarReading> {
  const { code, isKilled, output } = await readerTurn(() =>
    readInProcess(READER, bytes, PROCESS_LIMITS),
  )
  if (isKilled || code === null) return { problem: TOO_MUCH }
  if (code !== 0) return { problem: BROKEN }
  return calendarReadingSchema.parse(JSON.parse(output))
}
