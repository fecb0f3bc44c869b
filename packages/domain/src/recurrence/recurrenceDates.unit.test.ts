import { describe, expect, it } from '@jest/globals'
import { describeRecurrence } from './describeRecurrence'
import { readRecurrence } from './readRecurrence'
import { MOST_DATES, recurrenceDates } from './recurrenceDates'
import { recurrenceProblem } from './recurrenceProblem'

const HOLIDAYS = new Set(['2026-05-06', '2026-11-03', '2026-11-23', '2027-01-01', '2027-02-11'])
const isHoliday = (date: string) => HOLIDAYS.has(date)

const dates = (input: object): string[] => {
  const rule = readRecurrence({ ...input })
  if (!rule) throw new Error('No rule')
  return recurrenceDates(rule, isHoliday)
}

type Row = [what: string, input: object, expected: string[]]

const wednesday = { pattern: 'monthly-weekday', weekdays: ['wed'] }

const rows: Row[] = [
  [
    'the third Wednesday',
    { ...wednesday, weeks: ['3'], from: '2026-12-01', until: '2027-03-31' },
    ['2026-12-16', '2027-01-20', '2027-02-17', '2027-03-17'],
  ],
  [
    'the third Wednesday, from that day to that day',
    { ...wednesday, weeks: ['3'], from: '2026-12-16', until: '2027-02-17' },
    ['2026-12-16', '2027-01-20', '2027-02-17'],
  ],
  [
    'the first and third Wednesday, four times',
    { ...wednesday, weeks: ['1', '3'], from: '2026-12-03', count: 4 },
    ['2026-12-16', '2027-01-06', '2027-01-20', '2027-02-03'],
  ],
  [
    'the last Friday, also where it is the fifth',
    {
      pattern: 'monthly-weekday',
      weeks: ['last'],
      weekdays: ['fri'],
      from: '2027-01-01',
      count: 3,
    },
    ['2027-01-29', '2027-02-26', '2027-03-26'],
  ],
  [
    'the fifth Saturday is not in every month',
    { pattern: 'monthly-weekday', weeks: ['5'], weekdays: ['sat'], from: '2026-10-01', count: 3 },
    ['2026-10-31', '2027-01-30', '2027-05-29'],
  ],
  [
    'the fourth and the last are one day in February',
    {
      pattern: 'monthly-weekday',
      weeks: ['4', 'last'],
      weekdays: ['thu'],
      from: '2027-02-01',
      until: '2027-02-28',
    },
    ['2027-02-25'],
  ],
  [
    'every Tuesday and Friday',
    { pattern: 'weekly', weekdays: ['fri', 'tue'], from: '2026-12-02', until: '2026-12-11' },
    ['2026-12-04', '2026-12-08', '2026-12-11'],
  ],
  [
    'every other Friday, from the first one on',
    { pattern: 'biweekly', weekdays: ['fri'], from: '2026-12-05', count: 3 },
    ['2026-12-11', '2026-12-25', '2027-01-08'],
  ],
  [
    'every other week keeps its rhythm when one is a holiday',
    { pattern: 'biweekly', weekdays: ['mon'], from: '2026-11-09', count: 3, skipHolidays: true },
    ['2026-11-09', '2026-12-07', '2026-12-21'],
  ],
  [
    'every other week, also when the first one is a holiday',
    { pattern: 'biweekly', weekdays: ['mon'], from: '2026-11-23', count: 2, skipHolidays: true },
    ['2026-12-07', '2026-12-21'],
  ],
  [
    'every other week on two days of the same week',
    { pattern: 'biweekly', weekdays: ['mon', 'thu'], from: '2026-12-03', until: '2026-12-31' },
    ['2026-12-03', '2026-12-14', '2026-12-17', '2026-12-28', '2026-12-31'],
  ],
  [
    'the 15th',
    { pattern: 'monthly-day', dayOfMonth: 15, from: '2026-12-16', count: 2 },
    ['2027-01-15', '2027-02-15'],
  ],
  [
    'the 31st, and nothing in shorter months',
    { pattern: 'monthly-day', dayOfMonth: 31, from: '2027-01-01', until: '2027-06-30' },
    ['2027-01-31', '2027-03-31', '2027-05-31'],
  ],
  [
    'the 29th of February in a leap year',
    { pattern: 'monthly-day', dayOfMonth: 29, from: '2028-02-01', count: 1 },
    ['2028-02-29'],
  ],
  [
    'holidays are skipped, and do not count',
    {
      pattern: 'monthly-weekday',
      weeks: ['1'],
      weekdays: ['tue'],
      from: '2026-11-01',
      count: 2,
      skipHolidays: true,
    },
    ['2026-12-01', '2027-01-05'],
  ],
  [
    'the turn of the year is skipped, from 29 December to 3 January',
    {
      pattern: 'weekly',
      weekdays: ['mon', 'tue', 'sun'],
      from: '2026-12-27',
      until: '2027-01-05',
      skipYearEnd: true,
    },
    ['2026-12-27', '2026-12-28', '2027-01-04', '2027-01-05'],
  ],
  [
    'whichever comes first, the last day or the number',
    { ...wednesday, weeks: ['3'], from: '2026-12-01', until: '2027-12-31', count: 2 },
    ['2026-12-16', '2027-01-20'],
  ],
]

describe('recurrenceDates', () => {
  it.each(rows)('%s', (_what, input, expected) => {
    expect(dates(input)).toEqual(expected)
  })

  it('never goes on for ever', () => {
    const daily = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
    const many = dates({ pattern: 'weekly', weekdays: daily, from: '2026-12-01', count: 60_000 })
    expect(many.length).toBe(MOST_DATES + 1)
    const monthly = { ...wednesday, weeks: ['3'], from: '2026-12-01', count: 60 }
    expect(dates(monthly).at(-1)).toBe('2027-11-17')
  })
})

describe('readRecurrence', () => {
  const whole = { ...wednesday, weeks: ['3'], from: '2026-12-01', count: 3 }

  it.each([
    ['nothing', null],
    ['an empty group', {}],
    ['no pattern', { ...whole, pattern: null }],
    ['a pattern that is none', { ...whole, pattern: 'yearly' }],
    ['no first day', { ...whole, from: '' }],
    ['a first day that does not exist', { ...whole, from: '2026-02-30' }],
    ['no end', { ...whole, count: null }],
    ['an end of zero times', { ...whole, count: 0 }],
    ['no weekday', { ...whole, weekdays: [] }],
    ['weekdays that are none', { ...whole, weekdays: ['someday', 3] }],
    ['no week', { ...whole, weeks: null }],
    ['an end before the start', { ...whole, startTime: '14:00', endTime: '13:00' }],
    ['no day of the month', { ...whole, pattern: 'monthly-day' }],
    ['a day that no month has', { ...whole, pattern: 'monthly-day', dayOfMonth: 32 }],
  ])('knows no rule from %s', (_what, input) => {
    expect(readRecurrence(input)).toBeNull()
  })
})

describe('recurrenceProblem', () => {
  it.each([
    ['2026-12-01', { until: '2026-11-30' }, 'ends-before-start'],
    ['2026-12-01', { until: '2027-12-03' }, 'too-long'],
    ['2026-12-01', { until: '2027-12-02' }, null],
    ['2026-12-01', { count: 13 }, 'too-long'],
    ['2026-12-01', { count: 12 }, null],
    ['2026-12-17', { until: '2027-01-10' }, 'no-dates'],
  ])('from %s with %j: %s', (from, end, problem) => {
    const rule = readRecurrence({ ...wednesday, weeks: ['3'], from, ...end })
    expect(rule && recurrenceProblem(rule, isHoliday)).toBe(problem)
  })

  it('refuses more meetings than a list can show', () => {
    const weekly = { pattern: 'weekly', weekdays: ['tue', 'thu'], from: '2026-12-01' }
    const problem = (end: object) => {
      const rule = readRecurrence({ ...weekly, ...end })
      return rule && recurrenceProblem(rule, isHoliday)
    }
    expect(problem({ until: '2027-11-30' })).toBe('too-many')
    expect(problem({ count: 60 })).toBeNull()
    expect(problem({ count: 61 })).toBe('too-many')
  })
})

describe('describeRecurrence', () => {
  const span = { from: '2026-12-01', count: 3 }

  it.each([
    [{ ...wednesday, weeks: ['3'], ...span }, '毎月 第3水曜日'],
    [{ ...wednesday, weeks: ['3', '1'], ...span }, '毎月 第1・第3水曜日'],
    [
      { ...wednesday, weeks: ['last'], ...span, skipHolidays: true },
      '毎月 最終水曜日（祝日は休み）',
    ],
    [{ pattern: 'weekly', weekdays: ['thu', 'tue'], ...span }, '毎週 火曜・木曜日'],
    [{ pattern: 'biweekly', weekdays: ['fri'], ...span }, '隔週 金曜日'],
    [
      { pattern: 'monthly-day', dayOfMonth: 15, ...span, skipYearEnd: true },
      '毎月 15日（年末年始（12月29日〜1月3日）は休み）',
    ],
    [{}, ''],
  ])('%j', (input, text) => {
    expect(describeRecurrence(input)).toBe(text)
  })

  it.each([
    ['en', { ...wednesday, weeks: ['3'], ...span }, 'Every third Wednesday of the month'],
    [
      'en',
      { ...wednesday, weeks: ['3', '1'], ...span, skipHolidays: true, skipYearEnd: true },
      'Every first and third Wednesday of the month (not on public holidays, not from December 29 to January 3)',
    ],
    ['en', { pattern: 'weekly', weekdays: ['thu', 'tue'], ...span }, 'Every Tuesday and Thursday'],
    ['en', { pattern: 'biweekly', weekdays: ['fri'], ...span }, 'Every other Friday'],
    ['en', { pattern: 'monthly-day', dayOfMonth: 15, ...span }, 'Every month on day 15'],
    ['easy', { pattern: 'biweekly', weekdays: ['fri'], ...span }, '2週間に 1回 金曜日'],
    [
      'easy',
      { ...wednesday, weeks: ['3'], ...span, skipHolidays: true },
      '毎月 第3水曜日（祝日は 休み）',
    ],
    ['en', {}, ''],
  ] as const)('in %s: %j', (language, input, text) => {
    expect(describeRecurrence(input, language)).toBe(text)
  })
})
