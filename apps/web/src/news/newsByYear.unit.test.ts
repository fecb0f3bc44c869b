import { expect, test } from '@jest/globals'

import { newsByYear } from './newsByYear'

const news = (publishedOn: string | null, updatedAt: string | null = null) => ({
  publishedOn,
  updatedAt,
})

test('groups by year, the latest first, and keeps the order within a year', () => {
  const [a, b, c] = [news('2026-11-26'), news('2026-01-05'), news('2025-12-28')]
  expect(newsByYear([a, c, b])).toEqual([
    { year: '2026', items: [a, b] },
    { year: '2025', items: [c] },
  ])
})

test('takes the last change, by the clock in Japan, where a date is missing', () => {
  expect(newsByYear([news(null, '2025-12-31T15:00:00.000Z')])[0]?.year).toBe('2026')
  expect(newsByYear([news(null, null)])).toEqual([])
})

test('takes the last change where the date is none', () => {
  const [group, ...rest] = newsByYear([news('{"a":"x"}', '2026-11-25T00:00:00.000Z')])
  expect([group?.year, rest]).toEqual(['2026', []])
})
