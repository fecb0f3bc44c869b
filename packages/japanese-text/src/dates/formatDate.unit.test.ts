import { describe, expect, it } from '@jest/globals'
import { formatDate } from './formatDate'
import type { DateOptions } from './formatDate'

describe('formatDate', () => {
  it.each<[string, DateOptions | undefined, string]>([
    ['2022', undefined, '2022年（令和4年）'],
    ['2022-11', undefined, '2022年（令和4年）11月'],
    ['2022-11-03', undefined, '2022年（令和4年）11月3日'],
    ['2026-12-10', { weekday: true }, '2026年（令和8年）12月10日（木）'],
    ['2026-12-10', { weekday: true, era: false }, '2026年12月10日（木）'],
    ['2026-12-10', { weekday: false, era: true }, '2026年（令和8年）12月10日'],
    ['2022-11', { weekday: true }, '2022年（令和4年）11月'],
    ['2022', { era: false }, '2022年'],
    ['2019-04-30', undefined, '2019年（平成31年）4月30日'],
    ['2019-05-01', undefined, '2019年（令和元年）5月1日'],
    ['2019', undefined, '2019年（平成31年・令和元年）'],
    ['1989-01-07', undefined, '1989年（昭和64年）1月7日'],
    ['1989-01-08', undefined, '1989年（平成元年）1月8日'],
    ['1868-10-23', undefined, '1868年10月23日'],
    ['2026-02-30', undefined, '2026-02-30'],
    ['平成29年度', undefined, '平成29年度'],
    ['', undefined, ''],
  ])('%p with %j → %p', (date, options, expected) => {
    expect(formatDate(date, options)).toBe(expected)
  })
})
