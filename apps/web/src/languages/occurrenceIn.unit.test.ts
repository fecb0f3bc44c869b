import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import { expect, test } from '@jest/globals'

import { occurrenceIn } from './occurrenceIn'

const date = '2026-12-10'

test.each([
  ['en', { date, startTime: '13:00', endTime: '15:30' }, 'December 10, 2026 (Thu) 13:00–15:30'],
  ['en', { date, startTime: '13:00' }, 'December 10, 2026 (Thu) from 13:00'],
  ['en', { date, endTime: '15:30' }, 'December 10, 2026 (Thu) until 15:30'],
  ['en', { date }, 'December 10, 2026 (Thu)'],
  ['en', {}, ''],
  [
    'easy',
    { date, startTime: '13:00', endTime: '15:30' },
    '2026年12月10日（木） 13:00から 15:30まで',
  ],
  ['easy', { date, startTime: '17:00', endTime: '17:00' }, '2026年12月10日（木） 17:00'],
] as const)('%s: %j is %s', (language, occurrence, expected) => {
  expect(occurrenceIn(language, occurrence)).toBe(expected)
})

test.each([
  [{ date, startTime: '13:00', endTime: '15:30' }],
  [{ date, startTime: '13:00' }],
  [{ date, endTime: '15:30' }],
  [{ date, startTime: '17:00', endTime: '17:00' }],
  [{ date }],
  [{}],
])('in Japanese it is as in feeds and calendars: %j', (occurrence) => {
  for (const options of [{}, { era: false }]) {
    expect(occurrenceIn('ja', occurrence, options)).toBe(formatOccurrence(occurrence, options))
  }
})
