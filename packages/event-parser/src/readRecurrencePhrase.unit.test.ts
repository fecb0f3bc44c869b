import { describe, expect, test } from '@jest/globals'
import { LONGEST_PHRASE, readRecurrencePhrase } from './readRecurrencePhrase'

const read = (phrase: string) => readRecurrencePhrase(phrase, { today: '2026-11-28' })

describe('readRecurrencePhrase', () => {
  test.each([
    [
      '毎月第3水曜 14:00–15:30、祝日は休み',
      {
        pattern: 'monthly-weekday',
        weeks: ['3'],
        weekdays: ['wed'],
        startTime: '14:00',
        endTime: '15:30',
        skipHolidays: true,
      },
    ],
    [
      '第１・第３火曜日　午後２時〜３時半',
      {
        pattern: 'monthly-weekday',
        weeks: ['1', '3'],
        weekdays: ['tue'],
        startTime: '14:00',
        endTime: '15:30',
      },
    ],
    ['毎月最終金曜日', { pattern: 'monthly-weekday', weeks: ['last'], weekdays: ['fri'] }],
    [
      '毎週月・木曜日 10時から',
      { pattern: 'weekly', weekdays: ['mon', 'thu'], startTime: '10:00' },
    ],
    ['隔週土曜日', { pattern: 'biweekly', weekdays: ['sat'] }],
    [
      '毎月15日 13:00〜14:00',
      { pattern: 'monthly-day', dayOfMonth: 15, startTime: '13:00', endTime: '14:00' },
    ],
    [
      '毎月第2土曜、3月31日まで、年末年始は休み',
      {
        pattern: 'monthly-weekday',
        weeks: ['2'],
        weekdays: ['sat'],
        until: '2027-03-31',
        skipYearEnd: true,
      },
    ],
    [
      '12月1日から3月31日まで 毎週火曜 10:00〜11:00',
      {
        pattern: 'weekly',
        weekdays: ['tue'],
        startTime: '10:00',
        endTime: '11:00',
        from: '2026-12-01',
        until: '2027-03-31',
      },
    ],
    [
      '毎月第3水曜 全6回',
      { pattern: 'monthly-weekday', weeks: ['3'], weekdays: ['wed'], count: 6 },
    ],
  ])('%s', (phrase, rule) => {
    expect(read(phrase)).toEqual(rule)
  })

  test.each([
    '',
    '来週の水曜',
    '第1日目',
    '毎週月曜は休み',
    '偶数月の第2木曜',
    '12月16日 14:00',
    '毎月第3水曜、1月20日は休み',
    '毎月第3水曜、8月は休み',
    '4月から毎月第3水曜',
  ])('%s says no rule that the form has', (phrase) => {
    expect(read(phrase)).toBeNull()
  })

  test('two different rules are none', () => {
    expect(read('毎月第1水曜 と 毎週金曜')).toBeNull()
  })

  test('a phrase that nobody says is read in its first part, and quickly', () => {
    const long = '毎月第3水曜、'.repeat(100_000)
    expect(long.length).toBeGreaterThan(LONGEST_PHRASE)
    expect(read(long)).toMatchObject({ pattern: 'monthly-weekday' })
  })

  test('a day that is none is refused', () => {
    expect(() => readRecurrencePhrase('毎週月曜', { today: '2026-02-30' })).toThrow(RangeError)
  })
})
