import { expect, it } from '@jest/globals'
import { toInstant } from '../time/toInstant'
import { isAnswerLate, isTimeForReminders } from './reminders'

const at = (words: string) => {
  const [date = '', time = ''] = words.split(' ')
  return toInstant(date, time)
}

it.each<[string, string, boolean]>([
  // Asked on a Monday: answered by the Wednesday.
  ['2026-11-30 09:00', '2026-12-02 23:59', false],
  ['2026-11-30 09:00', '2026-12-03 00:00', true],
  // Over a weekend.
  ['2026-11-27 18:00', '2026-12-01 12:00', false],
  ['2026-11-27 18:00', '2026-12-02 00:00', true],
  // Over 勤労感謝の日, and over the end of the year.
  ['2026-11-20 10:00', '2026-11-25 12:00', false],
  ['2026-11-20 10:00', '2026-11-26 00:00', true],
  ['2026-12-28 10:00', '2027-01-05 12:00', false],
  ['2026-12-28 10:00', '2027-01-06 00:00', true],
])('asked %s, at %s late: %p', (since, now, expected) => {
  expect(isAnswerLate(at(since), new Date(at(now)))).toBe(expected)
})

it.each<[string, boolean]>([
  ['2026-12-01 08:59', false],
  ['2026-12-01 09:00', true],
  ['2026-12-01 16:59', true],
  ['2026-12-01 17:00', false],
  ['2026-12-05 10:00', false],
  ['2026-11-23 10:00', false],
  ['2026-12-29 10:00', false],
])('reminds at %s: %p', (now, expected) => {
  expect(isTimeForReminders(new Date(at(now)))).toBe(expected)
})
