import { describe, expect, it } from '@jest/globals'
import { formatDateTimeRange } from './formatDateTimeRange'
import { formatOccurrence } from './formatOccurrence'

const DAY = '2026年（令和8年）12月10日（木）'

describe('formatDateTimeRange', () => {
  it.each([
    ['2026-12-10T04:00:00.000Z', '2026-12-10T06:30:00.000Z', `${DAY}13:00〜15:30`],
    ['2026-12-10T04:00:00.000Z', '2026-12-11T06:30:00.000Z', `${DAY}13:00〜12月11日（金）15:30`],
    [
      '2026-12-31T04:00:00.000Z',
      '2027-01-01T06:30:00.000Z',
      '2026年（令和8年）12月31日（木）13:00〜2027年（令和9年）1月1日（金）15:30',
    ],
    [
      '2019-04-30T14:00:00.000Z',
      '2019-04-30T16:00:00.000Z',
      '2019年（平成31年）4月30日（火）23:00〜5月1日（水）01:00',
    ],
    ['2026-12-10T04:00:00.000Z', '2026-12-10T04:00:00.000Z', `${DAY}13:00`],
    ['2026-12-10T04:00:00.000Z', null, `${DAY}13:00〜`],
    ['2026-12-10T04:00:00.000Z', undefined, `${DAY}13:00〜`],
    ['2026-12-09T15:00:00.000Z', '2026-12-09T23:59:00.000Z', `${DAY}00:00〜08:59`],
  ])('%s – %s → %s', (start, end, expected) => {
    expect(formatDateTimeRange(start, end)).toBe(expected)
  })

  it('leaves the era out when asked to', () => {
    const [start, end] = ['2026-12-31T04:00:00.000Z', '2027-01-01T06:30:00.000Z']
    expect(formatDateTimeRange(start, end, { era: false })).toBe(
      '2026年12月31日（木）13:00〜2027年1月1日（金）15:30',
    )
  })

  it('refuses what is no instant', () => {
    expect(() => formatDateTimeRange('tomorrow')).toThrow(RangeError)
  })
})

describe('formatOccurrence', () => {
  it.each([
    [{ date: '2026-12-10', startTime: '13:00', endTime: '15:30' }, `${DAY}13:00〜15:30`],
    [{ date: '2026-12-10', startTime: '13:00', endTime: null }, `${DAY}13:00〜`],
    [{ date: '2026-12-10', startTime: '', endTime: '15:30' }, `${DAY}〜15:30`],
    [{ date: '2026-12-10' }, DAY],
    [{ startTime: '13:00' }, ''],
    [{}, ''],
  ])('%j → %p', (occurrence, expected) => {
    expect(formatOccurrence(occurrence)).toBe(expected)
  })

  it('leaves the era out when asked to', () => {
    expect(formatOccurrence({ date: '2026-12-10', startTime: '13:00' }, { era: false })).toBe(
      '2026年12月10日（木）13:00〜',
    )
  })
})
