import { expect, test } from '@jest/globals'

import { restartDelay } from './restartDelay'

test.each([
  [0, 10, 100],
  [100, 10, 200],
  [8000, 10, 10_000],
  [10_000, 10, 10_000],
  [10_000, 60_000, 100],
])('after a wait of %i ms and %i ms of running: %i ms', (lastMs, ranMs, expected) => {
  expect(restartDelay(lastMs, ranMs)).toBe(expected)
})
