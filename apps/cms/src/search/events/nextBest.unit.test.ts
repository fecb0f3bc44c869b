import { describe, expect, it } from '@jest/globals'
import { ANY_TIME } from '@tokyo-cancer-portal/domain'
import { type NearArea, nextBest, type NextBestOptions } from './nextBest'
import { aCandidate } from './testing/aCandidate'

const NOW = new Date('2026-11-26T12:00:00+09:00')
const FREE_ENTRY = { required: 'not-required' }
const inArea = (area: string) => ({ area: [area], format: ['venue'] })
const ONLINE = { format: ['online'] }

const all = [
  aCandidate(1, { dates: ['2026-12-20'], facets: inArea('nishitama'), fee: 'free' }),
  aCandidate(2, { dates: ['2026-12-02'], facets: inArea('minamitama'), application: FREE_ENTRY }),
  aCandidate(3, { dates: ['2026-12-03'], facets: inArea('minamitama'), fee: 'free' }),
  aCandidate(4, { dates: ['2026-12-04'], facets: ONLINE, fee: 'free' }),
  aCandidate(5, { dates: ['2026-12-05'], facets: { format: ['hybrid'], area: ['ku-tobu'] } }),
  aCandidate(6, { dates: ['2025-01-05'], facets: { format: ['archive'] }, hasRecording: true }),
]
const NEXT: Readonly<Record<string, NearArea[]>> = {
  nishitama: [
    { area: 'minamitama', reason: 'border' },
    { area: 'kitatama-seibu', reason: 'border' },
  ],
  tosho: [{ area: 'ku-tobu', reason: 'gateway' }],
}
const offers = (
  question: Partial<NextBestOptions['question']>,
  more: Partial<NextBestOptions> = {},
) =>
  nextBest({
    candidates: all,
    all,
    hasWords: false,
    question: { chosen: {}, range: ANY_TIME, open: null, ...question },
    now: NOW,
    areasNextTo: (area) => NEXT[area] ?? [],
    ...more,
  })

describe('where there is next to nothing, it offers', () => {
  it('neighbours with something, taking part online, fewer conditions, recordings', () => {
    expect(offers({ chosen: { area: ['nishitama'] } })).toEqual([
      { kind: 'area', area: 'minamitama', reason: 'border', count: 2, isAnyTime: false },
      { kind: 'online', count: 2, isAnyTime: false },
      { kind: 'without', condition: 'area', count: 5 },
      { kind: 'recordings', count: 1 },
    ])
  })

  it('what is on where the ships of the islands arrive', () => {
    expect(offers({ chosen: { area: ['tosho'] } })).toContainEqual({
      kind: 'area',
      area: 'ku-tobu',
      reason: 'gateway',
      count: 1,
      isAnyTime: false,
    })
  })

  it('no area beside where it has nothing either: 島しょ is helped by what is online', () => {
    const found = offers({ chosen: { area: ['tosho'], fee: ['free'] } })
    expect(found).toEqual([
      { kind: 'online', count: 1, isAnyTime: false },
      { kind: 'without', condition: 'area', count: 3 },
      { kind: 'recordings', count: 1 },
    ])
  })

  it('the next date where the days have none', () => {
    const today = { from: null, to: '2026-11-26' }
    expect(offers({ range: today, chosen: { area: ['nishitama'] } })).toEqual([
      { kind: 'any-time', date: '2026-12-20', count: 1 },
      { kind: 'area', area: 'minamitama', reason: 'border', count: 2, isAnyTime: true },
      { kind: 'online', count: 2, isAnyTime: true },
      { kind: 'recordings', count: 1 },
    ])
  })

  it('what is not known to be open, where that was asked for', () => {
    expect(offers({ open: 'yes' })).toContainEqual({ kind: 'without', condition: 'open', count: 5 })
  })

  it('to do without the words', () => {
    const found = offers({}, { candidates: [all[0]!], hasWords: true })
    expect(found).toContainEqual({ kind: 'without', condition: 'q', count: 5 })
  })

  it('no recording that is not there yet, and none to who looks for them', () => {
    const candidates = [aCandidate(7, { dates: ['2026-12-05'], facets: { format: ['archive'] } })]
    expect(offers({}, { candidates, all: candidates })).toEqual([])
    expect(offers({ chosen: { format: ['archive'] } })).toEqual([
      { kind: 'without', condition: 'format', count: 5 },
    ])
  })
})

it('offers nothing where there is enough', () => {
  expect(offers({ range: { from: null, to: '2026-12-04' } })).toEqual([])
})
