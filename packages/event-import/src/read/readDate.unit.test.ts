import { describe, expect, it } from '@jest/globals'

import { readDate } from './readDate'
import { readDates } from './readDates'

const context = { isFrom1904: false }

describe('readDate', () => {
  it.each<[string | number, string]>([
    ['2026/12/3', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['2026.12.3', '2026-12-03'],
    ['２０２６年１２月３日', '2026-12-03'],
    ['2026年12月3日（木）', '2026-12-03'],
    ['2026/12/3(木曜日)', '2026-12-03'],
    ['2026/12/3 木曜', '2026-12-03'],
    ['2026/12/3 0:00', '2026-12-03'],
    ['2026-12-03T00:00:00', '2026-12-03'],
    ['20261203', '2026-12-03'],
    [20_261_203, '2026-12-03'],
    ['令和8年12月3日', '2026-12-03'],
    ['令和 ８年 １２月 ３日（木）', '2026-12-03'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.12.3', '2026-12-03'],
    ['r8/12/3', '2026-12-03'],
    [46_359, '2026-12-03'],
    [36_526, '2000-01-01'],
    [73_050, '2099-12-31'],
  ])('reads %j as %s', (cell, date) => {
    expect(readDate(cell, context)).toEqual({ value: date })
  })

  it('counts from 1904 where the file does', () => {
    expect(readDate(44_897, { isFrom1904: true })).toEqual({ value: '2026-12-03' })
  })

  it.each<[string | number, string]>([
    ['12月3日', '年がありません'],
    ['12/3（木）', '年がありません'],
    ['2026/2/30', '暦にない日付'],
    ['2026年13月1日', '日付として読み取れません'],
    ['令和8年12月', '日付として読み取れません'],
    ['平成40年1月1日', '日付として読み取れません'],
    ['2026/12/3（金）', '木曜日です'],
    ['第3水曜', '日付として読み取れません'],
    ['未定', '日付として読み取れません'],
    [46_359.5, '時刻が入っています'],
    [1216, '日付として読み取れません'],
    [-1, '日付として読み取れません'],
    [1e12, '日付として読み取れません'],
  ])('says what is wrong with %j', (cell, words) => {
    expect(readDate(cell, context)).toEqual({ problem: expect.stringContaining(words) })
  })
})

describe('readDates', () => {
  it('reads several days, each once, in the order of the calendar', () => {
    expect(readDates('2027/2/17、2027/1/20\n令和9年1月20日', context)).toEqual({
      value: ['2027-01-20', '2027-02-17'],
    })
  })

  it('says which one is wrong', () => {
    expect(readDates('2027/1/20、2月17日', context)).toEqual({
      problem: expect.stringMatching(/^「2月17日」：年がありません/),
    })
  })
})
