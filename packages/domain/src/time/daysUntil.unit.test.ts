import { expect, it } from '@jest/globals'
import { daysUntil } from './daysUntil'

// 2026-11-30 23:59 in Japan
const now = new Date('2026-11-30T14:59:00.000Z')

it.each([
  ['2026-11-30T00:00:00.000Z', 0],
  ['2026-11-30T15:00:00.000Z', 1],
  ['2026-12-10T01:00:00.000Z', 10],
  ['2026-11-29T14:59:59.000Z', -1],
])('%s → %i', (instant, expected) => {
  expect(daysUntil(instant, now)).toBe(expected)
})
