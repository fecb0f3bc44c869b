import type { SearchHit } from '@tokyo-cancer-portal/cms-client'

import { searchAnswerSchema } from '@tokyo-cancer-portal/cms-client'
import { expect, jest, test } from '@jest/globals'

import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
const { hitFacts } = await import('./hitFacts')

const hit = (type: string, facts: object): SearchHit => {
  const one = { type, id: '1', url: '/x', title: '題', facts }
  const answer = { query: 'x', total: 1, match: 'all', page: 1, limit: 20, facets: {}, hits: [one] }
  const [read] = searchAnswerSchema.parse(answer).hits
  if (!read) throw new Error('no hit')
  return read
}
const on = (date: string, more = {}) => ({ date, startTime: '14:00', endTime: '15:30', ...more })

test.each<[string, string, object, string[]]>([
  [
    'an event to come: its next date first',
    'event',
    {
      status: 'scheduled',
      format: 'online',
      venue: null,
      organizer: '都立病院',
      occurrences: [on('2026-12-16'), on('2026-11-18'), on('2026-12-02')],
    },
    ['2026年12月2日（水） 14:00　ほか1回', 'オンライン', '都立病院'],
  ],
  [
    'a date that does not take place is said beside the next one that does',
    'event',
    {
      status: 'scheduled',
      occurrences: [
        on('2026-11-18', { status: 'cancelled' }),
        on('2026-12-02', { status: 'cancelled' }),
        on('2026-12-16'),
        on('2027-01-20', { status: 'postponed' }),
      ],
    },
    ['2026年12月16日（水） 14:00', '中止：2026年12月2日（水）'],
  ],
  [
    'the last date is put off',
    'event',
    {
      status: 'scheduled',
      occurrences: [on('2026-11-18'), on('2026-12-02', { status: 'postponed' })],
    },
    ['延期：2026年12月2日（水）'],
  ],
  [
    'over',
    'event',
    { status: 'scheduled', occurrences: [on('2026-06-03'), on('2026-07-01')] },
    ['2026年7月1日（終了）'],
  ],
  [
    'called off: said first',
    'event',
    { status: 'cancelled', occurrences: [on('2026-12-02')] },
    ['中止', '2026年12月2日（水） 14:00'],
  ],
  [
    'a hospital',
    'hospital',
    { area: 'minamitama', address: '八王子市1-1' },
    ['南多摩', '八王子市1-1'],
  ],
  [
    'a desk that is none of a hospital',
    'desk',
    { municipality: '132021' },
    ['北多摩西部', '立川市'],
  ],
  ['a hospital of which little is known', 'hospital', {}, []],
  ['news', 'news', { publishedOn: '2026-11-01' }, ['2026年11月1日']],
  ['a page', 'page', { publishedOn: '2026-11-01' }, []],
])('%s', (_name, type, facts, expected) => {
  expect(hitFacts(hit(type, facts), '2026-11-26', 'ja')).toEqual(expected)
})
