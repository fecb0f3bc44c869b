import { expect, it } from '@jest/globals'
import { nextChange } from './nextChange'
import { aCandidate } from './testing/aCandidate'

const NOW = new Date('2026-11-26T12:00:00+09:00')
const MIDNIGHT = '2026-11-26T15:00:00.000Z'

it.each([
  ['the end of the day', [], MIDNIGHT],
  ['a beginning today', [aCandidate(1, { dates: ['2026-11-26'] })], '2026-11-26T05:00:00.000Z'],
  ['no later date', [aCandidate(1, { dates: ['2026-12-26'] })], MIDNIGHT],
  [
    'a deadline today, after which it is over',
    [
      aCandidate(1, {
        dates: ['2026-12-26'],
        application: { required: 'required', deadlineAt: '2026-11-26T08:00:00.000Z' },
      }),
    ],
    '2026-11-26T08:00:00.001Z',
  ],
  [
    'nothing of a recording',
    [aCandidate(1, { dates: ['2026-11-26'], facets: { format: ['archive'] } })],
    MIDNIGHT,
  ],
])('an answer is right until %s', (_name, candidates, expected) => {
  expect(nextChange(candidates, NOW)).toBe(expected)
})
