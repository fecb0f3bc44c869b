import { describe, expect, it } from '@jest/globals'
import { plainText } from '../text/plainText'
import { readDates } from './readDates'

const TODAY = '2026-05-11'
const read = (text: string, today = TODAY) => readDates(plainText(text).plain, today)

describe('readDates', () => {
  it.each<[string, string[]]>([
    ['令和８年６月１７日（水）', ['2026-06-17 水']],
    ['2026年（令和8年）6月17日(水)', ['2026-06-17 水']],
    ['令和8(2026)年 6 月 17 日 （ 水 ）', ['2026-06-17 水']],
    ['令和8年(2026年)6月17日', ['2026-06-17']],
    ['2026年6月17日水曜日', ['2026-06-17 水']],
    ['2026/6/17 14:00', ['2026-06-17']],
    ['2026-06-17', ['2026-06-17']],
    ['2026.6.17（水）', ['2026-06-17 水']],
    ['R8.6.17(水)', ['2026-06-17 水']],
    ['6.17(水)', ['2026-06-17 水']],
    ['6月17日（水・祝）', ['2026-06-17 水']],
    ['6月17日（祝・水）', ['2026-06-17 水']],
    ['6月17日【水】', ['2026-06-17 水']],
    ['12/5(Sat)', ['2026-12-05 土']],
    ['6月3日、10日、17日（水）', ['2026-06-03', '2026-06-10', '2026-06-17 水']],
    ['6/3・10・17', ['2026-06-03', '2026-06-10', '2026-06-17']],
    ['6/17(水)・7/15(水)', ['2026-06-17 水', '2026-07-15 水']],
    ['7月4日（土）〜5日（日）', ['2026-07-04 土', '2026-07-05 日']],
    // The next one from today on; into the new year; and back where the weekday says so.
    ['1月20日', ['2027-01-20']],
    ['5月8日', ['2026-05-08']],
    ['4月10日（金）', ['2026-04-10 金']],
    ['4月10日', ['2027-04-10']],
    ['令和8年12月16日（水）、1月20日（水）', ['2026-12-16 水', '2027-01-20 水']],
    // A weekday that does not fit does not change the date.
    ['6月17日（木）', ['2026-06-17 木']],
    // Not dates
    ['03-1234-5678', []],
    ['14:00-15:30', []],
    ['2026年2月30日', []],
    ['13月1日', []],
    ['1/2', ['2027-01-02']],
    ['https://example.jp/2026/6/17/', []],
    ['3.5', []],
    ['第2026-6号', []],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ date, weekday }) => (weekday ? `${date} ${weekday}` : date))).toEqual(
      expected,
    )
  })

  it('knows the end of a range', () => {
    expect(read('7月4日〜7月6日').map(({ endsRange }) => endsRange)).toEqual([false, true])
    expect(read('6月17日、7月15日').map(({ endsRange }) => endsRange)).toEqual([false, false])
  })
})
