import { expect, test } from '@jest/globals'
import { isNight } from './isNight'

test.each<[string, boolean]>([
  ['2026-11-27T15:59:59Z', false],
  ['2026-11-27T16:00:00Z', true],
  ['2026-11-27T19:59:59Z', true],
  ['2026-11-27T20:00:00Z', false],
  ['2026-11-28T03:00:00Z', false],
])('%s', (instant, expected) => {
  expect(isNight(new Date(instant))).toBe(expected)
})
