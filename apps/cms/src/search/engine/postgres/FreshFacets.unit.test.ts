import { describe, expect, it } from '@jest/globals'
import { FreshFacets } from './FreshFacets'

const row = (id: number, area: string) => ({ id, facets: [`area:${area}`], date: null })
const areas = ({ index }: FreshFacets) => index.counts(index.among(null), {}).area

describe('FreshFacets', () => {
  it('takes in what was committed, and nothing that an older statement saw', () => {
    const fresh = new FreshFacets()
    fresh.begin('10:10:', [row(1, 'a'), row(2, 'a')], 0)
    expect(fresh.since).toBe('10')
    fresh.apply({ snapshot: '12:12:', changed: [row(1, 'b')], removed: [2] }, 5)
    fresh.apply({ snapshot: '11:11:', changed: [row(1, 'a'), row(2, 'a')], removed: null }, 6)
    expect(areas(fresh)).toEqual([{ value: 'b', count: 1 }])
    expect(fresh.since).toBe('12')
  })

  it('begins anew where the database went back', () => {
    const fresh = new FreshFacets()
    fresh.begin('100:100:', [], 0)
    fresh.apply({ snapshot: '90:90:', changed: null, removed: null }, 9_000)
    expect(fresh.isOlderThan(1e9, 9_000)).toBe(false)
    fresh.apply({ snapshot: '91:91:', changed: null, removed: null }, 11_000)
    expect(fresh.isOlderThan(1e9, 11_000)).toBe(true)
  })

  it('says when nobody has looked for long', () => {
    const fresh = new FreshFacets()
    expect(fresh.isOlderThan(10, 1000)).toBe(false)
    fresh.begin('10:10:', [], 0)
    expect(fresh.isOlderThan(10, 10)).toBe(false)
    expect(fresh.isOlderThan(10, 11)).toBe(true)
  })
})
