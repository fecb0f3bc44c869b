import { describe, expect, it } from '@jest/globals'
import { formatDate } from './formatDate'
import { parseEraDate } from './parseEraDate'

describe('parseEraDate', () => {
  it.each([
    ['令和４年１１月', '2022-11'],
    ['令和4年11月3日', '2022-11-03'],
    ['令和 5 年 3 月', '2023-03'],
    ['令和８年', '2026'],
    ['平成31年3月', '2019-03'],
    ['平成31年4月30日', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月', '2019-05'],
    ['平成元年1月8日', '1989-01-08'],
    ['平成元年1月', '1989-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和64年', '1989'],
    ['大正15年12月24日', '1926-12-24'],
    ['明治6年1月1日', '1873-01-01'],
    ['R5.3', '2023-03'],
    ['Ｒ６．３', '2024-03'],
    ['h27/3', '2015-03'],
    ['R7.2.13', '2025-02-13'],
    ['2022年11月', '2022-11'],
    ['2026年12月10日', '2026-12-10'],
    // Outside the era, or no such date
    ['平成31年5月', undefined],
    ['平成31年5月1日', undefined],
    ['令和元年4月30日', undefined],
    ['昭和64年1月8日', undefined],
    ['平成元年1月7日', undefined],
    ['令和0年', undefined],
    ['明治5年', undefined],
    ['令和4年2月30日', undefined],
    ['令和4年13月', undefined],
    ['令和2022年', undefined],
    // Not a calendar date
    ['平成29年度', undefined],
    ['令和4年11月頃', undefined],
    ['4年11月', undefined],
    ['元年', undefined],
    ['R', undefined],
    ['', undefined],
  ])('%p → %p', (text, expected) => {
    expect(parseEraDate(text)).toBe(expected)
  })

  it('reads back what formatDate shows, without the era', () => {
    for (const date of ['2022', '2022-11', '2022-11-03', '1989-01-07']) {
      expect(parseEraDate(formatDate(date, { era: false }))).toBe(date)
    }
  })
})
