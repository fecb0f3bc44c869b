import { describe, expect, it } from '@jest/globals'
import { endOfLocalDay } from './endOfLocalDay'
import { toInstant } from './toInstant'
import { toLocalDate } from './toLocalDate'
import { toLocalTime } from './toLocalTime'

describe.each([
  ['2026-12-10', '13:00', '2026-12-10T04:00:00.000Z'],
  ['2026-12-10', '00:00', '2026-12-09T15:00:00.000Z'],
  ['2026-12-10', '08:59', '2026-12-09T23:59:00.000Z'],
  ['2026-12-10', '09:00', '2026-12-10T00:00:00.000Z'],
  ['2027-01-01', '00:00', '2026-12-31T15:00:00.000Z'],
  // The nights in which New York changes its clocks
  ['2026-03-08', '16:30', '2026-03-08T07:30:00.000Z'],
  ['2026-11-01', '15:30', '2026-11-01T06:30:00.000Z'],
])('%s %s in Japan', (date, time, instant) => {
  it(`is ${instant}`, () => {
    expect(toInstant(date, time)).toBe(instant)
  })
  it('comes back', () => {
    expect([toLocalDate(instant), toLocalTime(instant)]).toEqual([date, time])
    expect([toLocalDate(new Date(instant)), toLocalTime(new Date(instant))]).toEqual([date, time])
  })
})

it('takes an instant in any offset', () => {
  expect(toLocalDate('2026-12-09T23:30:00-05:00')).toBe('2026-12-10')
  expect(toLocalTime('2026-12-09T23:30:00-05:00')).toBe('13:30')
})

it.each([
  ['2026-02-30', '13:00'],
  ['2026-12-10', '24:00'],
  ['', ''],
])('toInstant refuses %p %p', (date, time) => {
  expect(() => toInstant(date, time)).toThrow(RangeError)
})

it.each(['', 'tomorrow', new Date(Number.NaN)])(
  'toLocalDate and toLocalTime refuse %p',
  (value) => {
    expect(() => toLocalDate(value)).toThrow(RangeError)
    expect(() => toLocalTime(value)).toThrow(RangeError)
  },
)

it('the day ends with its last millisecond in Japan', () => {
  expect(endOfLocalDay('2026-12-10')).toBe('2026-12-10T14:59:59.999Z')
  expect(() => endOfLocalDay('2026-02-30')).toThrow(RangeError)
})
