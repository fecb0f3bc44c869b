import { expect, it } from '@jest/globals'
import { hasEnded } from './hasEnded'

const now = new Date('2026-12-01T03:00:00.000Z')

it.each([
  ['2026-12-01T02:59:59.999Z', true],
  ['2026-12-01T03:00:00.000Z', false],
  ['2026-12-01T12:30:00+09:00', false],
  ['2026-12-01T11:30:00+09:00', true],
  [null, false],
  [undefined, false],
])('%p → %p', (endsAt, expected) => {
  expect(hasEnded(endsAt, now)).toBe(expected)
})
