import { isLocalDate } from '@tokyo-cancer-portal/domain'
import { APIError } from 'payload'

const EARLIEST = '2000-01-01'
const LATEST = '2099-12-31'

/**
 * The local date that somebody asked for; the next 1 April where he asked for none, for that is when designations change.
 *
 * @throws 400
 */
export function readDay(typed: unknown, today: string): string {
  if (typed === undefined || typed === null || typed === '') return nextFirstOfApril(today)
  if (!isLocalDate(typed) || typed < EARLIEST || typed > LATEST) {
    throw new APIError(
      '日付は、2000年から2099年までの日を「2027-04-01」の形で指定してください。',
      400,
      { field: 'date' },
      true,
    )
  }
  return typed
}

function nextFirstOfApril(today: string): string {
  const ofThisYear = `${today.slice(0, 4)}-04-01`
  return ofThisYear > today ? ofThisYear : `${Number(today.slice(0, 4)) + 1}-04-01`
}
