import { expect, test } from '@jest/globals'

import { newestChange } from './newestChange'

test.each([
  [[], null],
  [[null], null],
  [['2026-11-22T03:00:00.000Z', null, '2026-11-23T03:00:00.000Z'], '2026-11-23T03:00:00.000Z'],
  [['2026-11-22T12:00:00.000+09:00', '2026-11-22T02:00:00.000Z'], '2026-11-22T12:00:00.000+09:00'],
])('of %j', (moments, newest) => {
  expect(newestChange(moments.map((updatedAt) => ({ updatedAt })))).toBe(newest)
})
