import { expect, it } from '@jest/globals'

import { lastDayOfPartialDate } from './lastDayOfPartialDate'

it.each([
  ['2025', '2025-12-31'],
  ['2025-12', '2025-12-31'],
  ['2025-02', '2025-02-28'],
  ['2024-02', '2024-02-29'],
  ['2025-04-10', '2025-04-10'],
  ['2025-13', null],
  ['令和7年', null],
  ['', null],
  [null, null],
])('%p → %p', (partial, last) => {
  expect(lastDayOfPartialDate(partial)).toBe(last)
})
