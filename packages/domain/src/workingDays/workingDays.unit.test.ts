import { describe, expect, it } from '@jest/globals'
import { toInstant } from '../time/toInstant'
import { addWorkingDays } from './addWorkingDays'
import { answerPromisedOn } from './answerPromisedOn'
import { isWorkingDay } from './isWorkingDay'

it.each([
  ['2026-11-27', true, 'a Friday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2026-11-29', false, 'a Sunday'],
  ['2026-11-23', false, '勤労感謝の日'],
  ['2026-09-22', false, 'a day between two holidays'],
  ['2027-03-22', false, 'a holiday instead of one on a Sunday'],
  ['2026-12-28', true, 'the last working day of the year'],
  ['2026-12-29', false, 'the end of the year'],
  ['2027-01-01', false, 'New Year'],
  ['2028-01-03', false, 'a Monday, but 3 January'],
  ['2027-01-04', true, 'the first working day of the year'],
])('%s is a working day: %p (%s)', (date, expected) => {
  expect(isWorkingDay(date)).toBe(expected)
})

it.each([
  ['2026-11-25', 0, '2026-11-25'],
  ['2026-11-25', 1, '2026-11-26'],
  ['2026-11-27', 2, '2026-12-01'],
  ['2026-12-25', 2, '2027-01-04'],
])('%s and %i working days is %s', (date, count, expected) => {
  expect(addWorkingDays(date, count)).toBe(expected)
})

describe('the answer to a request', () => {
  it.each([
    ['a Wednesday', '2026-11-25', '10:00', '2026-11-27'],
    ['a Thursday', '2026-11-26', '10:00', '2026-11-30'],
    ['a Friday evening', '2026-11-27', '23:59', '2026-12-01'],
    ['a Saturday', '2026-11-28', '10:00', '2026-12-01'],
    ['a Sunday', '2026-11-29', '10:00', '2026-12-01'],
    ['the day before a long weekend', '2026-11-20', '10:00', '2026-11-25'],
    ['the last working day of the year', '2026-12-28', '10:00', '2027-01-05'],
    [
      'just after midnight in Japan, still yesterday elsewhere',
      '2026-11-26',
      '00:01',
      '2026-11-30',
    ],
  ])('after %s', (_, date, time, expected) => {
    expect(answerPromisedOn(toInstant(date, time))).toBe(expected)
  })
})
