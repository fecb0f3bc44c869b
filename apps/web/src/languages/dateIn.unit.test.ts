import { expect, test } from '@jest/globals'

import { dateIn } from './dateIn'

test.each([
  ['en', '2026-12-16', { weekday: true }, 'December 16, 2026 (Wed)'],
  ['en', '2026-12-16', {}, 'December 16, 2026'],
  ['en', '2026-03', { weekday: true }, 'March 2026'],
  ['en', '2026', {}, '2026'],
  ['en', '2028-02-29', { weekday: true }, 'February 29, 2028 (Tue)'],
  ['en', 'unknown', {}, 'unknown'],
  ['ja', '2026-12-16', { weekday: true }, '2026年（令和8年）12月16日（水）'],
  ['easy', '2026-12-16', { weekday: true }, '2026年12月16日（水）'],
] as const)('%s: %s with %j is %s', (language, date, options, expected) => {
  expect(dateIn(language, date, options)).toBe(expected)
})
