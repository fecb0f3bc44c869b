import { describe, expect, it } from '@jest/globals'
import {
  HOSPITAL_FACET_VALUES,
  HOSPITAL_FACETS,
  type HospitalFacet,
  unconfirmedInstead,
} from '@tokyo-cancer-portal/domain'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import type { Chosen } from '../finder/Choosable'
import { passing } from '../finder/passing'
import { designatedNearby } from './designatedNearby'
import { nextBest } from './nextBest'
import type { Offer } from './Offer'
import { aHospital } from './testing/aHospital'

const place = (area: string, designation: string[] = [], more: object = {}) => ({
  facets: { area: [area], designation, ...more },
})
/** As in Tokyo: many in the middle, one in 西多摩, none on the islands. */
const everything = [
  aHospital('centre-1', place('ku-chuobu', ['prefectural-core'])),
  aHospital('centre-2', place('ku-chuobu', ['genome-core'], { cancer: ['lung'] })),
  aHospital('south', place('ku-nanbu', ['regional-core'])),
  aHospital('ome', place('nishitama', ['regional-core'], { municipality: ['132055'] })),
  aHospital('hachioji', place('minamitama', ['regional-core'])),
  aHospital('tachikawa', place('kitatama-seibu', ['regional-core'], { service: ['stoma-clinic'] })),
]
const offersFor = (chosen: Chosen<HospitalFacet>, typed?: string[]) =>
  nextBest({
    everything,
    matching: typed ? everything.filter(({ id }) => typed.includes(id)) : everything,
    isTyped: typed !== undefined,
    chosen,
  })
const said = (offers: Offer[]) =>
  offers.map(({ kind, facet, value, count }) => `${kind} ${facet} ${value} ${count}`)

describe('nextBest', () => {
  it('leads from the islands to where ships and planes arrive', () => {
    expect(said(offersFor({ area: ['tosho'] }))).toEqual([
      'gateway area ku-chuobu 2',
      'gateway area ku-nanbu 1',
      'without area null 6',
    ])
  })

  it('leads from 西多摩 to its neighbours', () => {
    expect(said(offersFor({ area: ['nishitama'] }))).toEqual([
      'border area minamitama 1',
      'border area kitatama-seibu 1',
      'without area null 6',
    ])
  })

  it('leads from a municipality to its area first', () => {
    expect(said(offersFor({ municipality: ['132276'] }))).toEqual([
      'wider area nishitama 1',
      'border area minamitama 1',
      'border area kitatama-seibu 1',
      'without municipality null 6',
    ])
  })

  it('says of what nobody confirmed that it may be there', () => {
    expect(said(offersFor({ area: ['nishitama'], service: ['stoma-clinic'] }))).toEqual([
      'border area kitatama-seibu 1',
      'unknown service stoma-clinic-unknown 1',
      'without area null 1',
      'without service null 1',
    ])
    expect(said(offersFor({ consultation: ['yes'] }))).toEqual([
      'unknown consultation unknown 6',
      'without consultation null 6',
    ])
  })

  it('leads from the islands on where nobody has confirmed what was asked for', () => {
    const offers = offersFor({ area: ['tosho'], service: ['stoma-clinic'], cancer: ['liver'] })
    expect(said(offers)).toEqual([
      'gateway area ku-chuobu 2',
      'gateway area ku-nanbu 1',
      'everything null null 6',
    ])
    expect(offers.map(({ isUnconfirmed = false }) => isUnconfirmed)).toEqual([true, true, false])
  })

  it('offers everything where no single step finds anything', () => {
    expect(said(offersFor({ designation: ['childhood-core'], cancer: ['liver'] }))).toEqual([
      'everything null null 6',
    ])
  })

  it.each<[string, Chosen<HospitalFacet>, string[] | undefined]>([
    ['a list that is long enough', {}, undefined],
    ['one hospital that was asked for by its name', {}, ['ome']],
  ])('offers nothing beside %s', (_name, chosen, typed) => {
    expect(offersFor(chosen, typed)).toEqual([])
  })

  it('offers what was typed without the place, and the place without what was typed', () => {
    expect(said(offersFor({ area: ['ku-chuobu'] }, ['ome']))).toEqual([
      'without area null 1',
      'without q null 2',
    ])
    expect(said(offersFor({}, []))).toEqual(['without q null 6'])
  })

  it('never offers a question that finds nothing, and always says how many one finds', () => {
    const random = randomFrom(21)
    for (let round = 0; round < 300; round += 1) {
      const chosen: Partial<Record<HospitalFacet, string[]>> = {}
      for (const facet of HOSPITAL_FACETS) {
        const values = HOSPITAL_FACET_VALUES[facet]
        const value = values[Math.floor(random() * values.length)] ?? ''
        if (random() < 0.4) chosen[facet] = [value]
      }
      const total = passing(everything, chosen).length
      const offers = offersFor(chosen)
      if (total === 0) expect(offers.length).toBeGreaterThan(0)
      for (const { kind, facet, value, count, isUnconfirmed } of offers) {
        expect(count).toBeGreaterThan(0)
        const change =
          kind === 'everything' ? null : { [facet ?? '']: value === null ? [] : [value] }
        const moved = facet === 'area' && value !== null ? { municipality: [] } : {}
        const instead = isUnconfirmed ? unconfirmedInstead(chosen) : []
        const unconfirmed = Object.fromEntries(instead.map((one) => [one.facet, [one.value]]))
        const asked = change ? { ...chosen, ...unconfirmed, ...moved, ...change } : {}
        expect(passing<HospitalFacet, (typeof everything)[number]>(everything, asked)).toHaveLength(
          count,
        )
      }
    }
  })
})

describe('designatedNearby', () => {
  const named = (chosen: Chosen<HospitalFacet>) =>
    designatedNearby(everything, chosen, null).map(({ id }) => id)

  it.each<[Chosen<HospitalFacet>, string[]]>([
    [{ area: ['nishitama'] }, ['ome']],
    [{ municipality: ['132276'] }, ['ome']],
    // None on the islands: in the areas where ships and planes arrive there are many.
    [{ area: ['tosho'] }, []],
    // Known from where, they can be named by how far they are.
    [{ municipality: ['133612'] }, ['centre-1', 'south']],
    // A genome designation alone does not lead an area.
    [{ area: ['ku-chuobu'] }, ['centre-1']],
    [{ area: ['unknown'] }, []],
    [{ cancer: ['lung'] }, []],
  ])('for %j are %j', (chosen, ids) => {
    expect(named(chosen)).toEqual(ids)
  })

  it('are ordered by how far they are where it is known from where', () => {
    const at = (latitude: number, longitude: number) => ({
      ...place('ku-chuobu', ['regional-core']),
      facts: { location: { latitude, longitude, precision: 'town' } },
    })
    const some = [aHospital('a-far', at(35.68, 139.77)), aHospital('b-near', at(35.65, 139.75))]
    const minato = { latitude: 35.66, longitude: 139.75 }
    const nearest = designatedNearby(some, { area: ['ku-chuobu'] }, minato)
    expect(nearest.map(({ id }) => id)).toEqual(['b-near', 'a-far'])
  })
})
