import { describe, expect, it } from '@jest/globals'
import { addDays } from './addDays'
import { isLocalDate } from './isLocalDate'
import { isLocalTime } from './isLocalTime'
import { isPartialDate } from './isPartialDate'
import { weekday } from './weekday'

describe('isLocalDate', () => {
  it.each([
    ['2026-12-10', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-12-00', false],
    ['2026-1-1', false],
    ['2026/12/10', false],
    ['2026-12-10T00:00:00Z', false],
    [' 2026-12-10', false],
    ['２０２６-１２-１０', false],
    ['', false],
    [20261210, false],
    [null, false],
  ])('%p → %p', (value, expected) => {
    expect(isLocalDate(value)).toBe(expected)
  })
})

describe('isLocalTime', () => {
  it.each([
    ['00:00', true],
    ['13:00', true],
    ['23:59', true],
    ['24:00', false],
    ['13:60', false],
    ['9:00', false],
    ['13:00:00', false],
    ['13：00', false],
    ['', false],
    [1300, false],
    [undefined, false],
  ])('%p → %p', (value, expected) => {
    expect(isLocalTime(value)).toBe(expected)
  })
})

describe('isPartialDate', () => {
  it.each([
    ['2022', true],
    ['2022-11', true],
    ['2022-11-03', true],
    ['2022-13', false],
    ['2022-00', false],
    ['2022-02-30', false],
    ['2022-1', false],
    ['202', false],
    ['20221103', false],
    ['令和4年', false],
    ['', false],
    [2022, false],
  ])('%p → %p', (value, expected) => {
    expect(isPartialDate(value)).toBe(expected)
  })
})

describe('weekday', () => {
  it.each([
    ['2026-12-10', '木'],
    ['2026-11-22', '日'],
    ['2025-10-03', '金'],
    ['2024-02-29', '木'],
    ['1989-01-08', '日'],
    ['2019-05-01', '水'],
  ])('%s is %s', (date, expected) => {
    expect(weekday(date)).toBe(expected)
  })
  it('refuses a date that does not exist', () => {
    expect(() => weekday('2026-02-30')).toThrow(RangeError)
  })
})

describe('addDays', () => {
  it.each([
    ['2026-12-10', 0, '2026-12-10'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-07', 2, '2026-03-09'],
  ])('%s + %p = %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
  })
  it('refuses a date that does not exist', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
  })
})
