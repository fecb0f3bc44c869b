import { describe, expect, it } from '@jest/globals'
import { ANY_TIME } from '@tokyo-cancer-portal/domain'
import { chooseEvents } from './chooseEvents'
import { countFacets } from '../finder/countFacets'
import type { EventQuestion } from './EventQuestion'
import { aCandidate } from './testing/aCandidate'

const NOW = new Date('2026-11-26T12:00:00+09:00')
const ANYTHING: EventQuestion = { chosen: {}, range: ANY_TIME, open: null }
const FREE_ENTRY = { required: 'not-required' }
const FULL = { required: 'required', full: true }

const candidates = [
  aCandidate(1, { dates: ['2026-12-20'], application: FREE_ENTRY, fee: 'free' }),
  aCandidate(2, { dates: ['2026-11-18', '2026-12-01', '2026-12-16'], application: FREE_ENTRY }),
  aCandidate(3, { dates: ['2026-11-28'], application: FULL, fee: 'free' }),
  aCandidate(4, { dates: ['2026-11-29'], status: 'cancelled', fee: 'paid' }),
  aCandidate(5, { dates: [], facets: { format: ['online'] } }),
  aCandidate(6, { dates: ['2025-03-01'], facets: { format: ['archive'] } }),
  aCandidate(7, { dates: ['2026-03-01'], facets: { format: ['archive'] }, hasRecording: true }),
  aCandidate(8, { dates: ['2026-11-20'] }),
  aCandidate(9, { dates: ['2026-12-20'], facets: { audience: ['public'] } }),
]
const keys = (change: Partial<EventQuestion> = {}) =>
  chooseEvents(candidates, { ...ANYTHING, ...change }, NOW).events.map(
    ({ candidate }) => candidate.key,
  )

describe('a list', () => {
  it.each<[string, Partial<EventQuestion>, number[]]>([
    [
      'has what is to come by date, undated last, without what one comes too late for',
      {},
      [4, 2, 1, 9, 5],
    ],
    ['can have what one comes too late for', { open: 'all' }, [3, 4, 2, 1, 9, 5]],
    ['can have only what one can take part in for certain', { open: 'yes' }, [2, 1]],
    ['can be of some days', { range: { from: '2026-12-16', to: '2026-12-31' } }, [2, 1, 9]],
    ['can end on a day', { range: { from: null, to: '2026-11-30' } }, [4]],
    ['has no undated event of any day', { range: { from: null, to: '2099-12-31' } }, [4, 2, 1, 9]],
    ['of recordings has them all, the latest first', { chosen: { format: ['archive'] } }, [7, 6]],
    [
      'of recordings asks for no day and no application',
      { chosen: { format: ['archive'] }, range: { from: '2026-12-01', to: null }, open: 'yes' },
      [7, 6],
    ],
    ['can be mixed', { chosen: { format: ['archive', 'online'] } }, [5, 7, 6]],
    // 4 costs something, of the others nobody confirmed it.
    ['of what is free has nothing of which that is not known', { chosen: { fee: ['free'] } }, [1]],
    ['for somebody has what is for everybody', { chosen: { audience: ['family'] } }, [9]],
  ])('%s', (_name, change, expected) => {
    expect(keys(change)).toEqual(expected)
  })

  it('tells how many there are for which one comes too late, unless they are in it', () => {
    const closed = (change: Partial<EventQuestion>) =>
      chooseEvents(candidates, { ...ANYTHING, ...change }, NOW).closed
    expect(closed({})).toBe(1)
    expect(closed({ chosen: { fee: ['paid'] } })).toBe(0)
    expect(closed({ open: 'all' })).toBe(0)
    expect(closed({ open: 'yes' })).toBe(0)
  })

  it('shows a recurring meeting once, with its date in the days that are asked for', () => {
    const dateOf = (from: string) =>
      chooseEvents(candidates, { ...ANYTHING, range: { from, to: null } }, NOW).events.find(
        ({ candidate }) => candidate.key === 2,
      )?.date?.date
    expect(dateOf('2026-11-01')).toBe('2026-12-01')
    expect(dateOf('2026-12-02')).toBe('2026-12-16')
    expect(dateOf('2026-12-17')).toBeUndefined()
  })
})

it('counts each facet as if none of its own values were chosen', () => {
  const { passing, chosen } = chooseEvents(
    candidates,
    { ...ANYTHING, chosen: { fee: ['paid'] } },
    NOW,
  )
  const counts = countFacets(passing, ['fee', 'format'], chosen)
  expect([...counts.fee]).toEqual([
    ['free', 1],
    ['paid', 1],
  ])
  expect([...counts.format]).toEqual([['venue', 1]])
})
