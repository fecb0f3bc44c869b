import { describe, expect, it } from '@jest/globals'
import {
  APPLICATION_REQUIREMENTS,
  AUDIENCES,
  EVENT_FORMATS,
  EVENT_KINDS,
  FEE_KINDS,
  isLocalDate,
  isLocalTime,
  isValueOf,
} from '@tokyo-cancer-portal/domain'
import { readFlyers } from './readFlyers'

type Row = { date: string; startTime?: string; endTime?: string }

describe.each(['seen', 'held-out'] as const)('the flyers that are %s', (half) => {
  const flyers = readFlyers(half)

  it('are twenty at least', () => {
    expect(flyers.length).toBeGreaterThanOrEqual(20)
  })

  it('have values that the form takes', () => {
    for (const { fields, today, conflicts = [] } of flyers) {
      expect(isLocalDate(today)).toBe(true)
      const given = (path: string) => (path in fields ? [fields[path]] : [])
      expect(given('kind').every((kind) => isValueOf(EVENT_KINDS, kind))).toBe(true)
      expect(given('format').every((format) => isValueOf(EVENT_FORMATS, format))).toBe(true)
      expect(given('fee.kind').every((kind) => isValueOf(FEE_KINDS, kind))).toBe(true)
      expect(
        given('application.required').every((one) => isValueOf(APPLICATION_REQUIREMENTS, one)),
      ).toBe(true)
      const audiences = given('audiences').flat()
      expect(audiences.every((one) => isValueOf(AUDIENCES, one))).toBe(true)
      const rows = given('occurrences').flat() as Row[]
      expect(rows.every(({ date }) => isLocalDate(date))).toBe(true)
      const times = rows.flatMap(({ startTime, endTime }) => [startTime, endTime])
      expect(times.every((time) => time === undefined || isLocalTime(time))).toBe(true)
      const isTurned = rows.some(({ startTime = '', endTime = '99' }) => endTime <= startTime)
      expect(isTurned).toBe(conflicts.includes('times'))
    }
  })

  it('hold contradictions of each kind', () => {
    expect(new Set(flyers.flatMap(({ conflicts = [] }) => conflicts))).toEqual(
      new Set(['weekday', 'deadline', 'times']),
    )
  })
})

it('no flyer is in both halves', () => {
  const seen = new Set(readFlyers('seen').map(({ text }) => text))
  expect(readFlyers('held-out').filter(({ text }) => seen.has(text))).toEqual([])
})
