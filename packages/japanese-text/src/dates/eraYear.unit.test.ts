import { describe, expect, it } from '@jest/globals'
import { eraYear } from './eraYear'

describe('eraYear', () => {
  it.each([
    // Days around every change of era
    ['2019-05-01', '令和元年'],
    ['2019-04-30', '平成31年'],
    ['1989-01-08', '平成元年'],
    ['1989-01-07', '昭和64年'],
    ['1926-12-25', '昭和元年'],
    ['1926-12-24', '大正15年'],
    ['1912-07-30', '大正元年'],
    ['1912-07-29', '明治45年'],
    ['1873-01-01', '明治6年'],
    ['1872-12-31', undefined],
    // Months and years, also those with two eras
    ['2022-11', '令和4年'],
    ['2019-04', '平成31年'],
    ['2019-05', '令和元年'],
    ['1989-01', '昭和64年・平成元年'],
    ['1989-02', '平成元年'],
    ['1926-12', '大正15年・昭和元年'],
    ['1912-07', '明治45年・大正元年'],
    ['2026', '令和8年'],
    ['2019', '平成31年・令和元年'],
    ['1989', '昭和64年・平成元年'],
    ['1872', undefined],
    // Not a date
    ['2026-02-30', undefined],
    ['令和4年', undefined],
    ['', undefined],
  ])('%p → %p', (date, expected) => {
    expect(eraYear(date)).toBe(expected)
  })
})
