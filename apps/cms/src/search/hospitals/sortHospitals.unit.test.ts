import { describe, expect, it } from '@jest/globals'
import type { HospitalSort } from '@tokyo-cancer-portal/domain'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { sortHospitals } from './sortHospitals'
import { aHospital } from './testing/aHospital'

const at = (latitude: number) => ({ location: { latitude, longitude: 139.7, precision: 'town' } })
const hospitals = [
  aHospital('1', { facts: { nameKana: 'がんけん', ...at(35.9) } }),
  aHospital('2', { facts: { ...at(35.6) }, facets: { designation: ['regional-core'] } }),
  aHospital('3', { facts: { nameKana: 'かしわ' }, facets: { designation: ['genome-core'] } }),
  aHospital('4', {
    facts: { nameKana: 'あお', ...at(35.7) },
    facets: { designation: ['genome-core', 'prefectural-core'] },
  }),
  aHospital('5', { facts: {} }, '無名'),
]
const shinjuku = { latitude: 35.69, longitude: 139.7 }

describe('sortHospitals', () => {
  it.each<[HospitalSort, string]>([
    ['relevance', '12345'],
    // Without a reading at the end.
    ['kana', '43125'],
    // Without a place at the end, in the order of readings.
    ['distance', '42135'],
    ['designation', '42315'],
  ])('by %s: %s', (sort, order) => {
    const sorted = sortHospitals(hospitals, sort, shinjuku)
    expect(sorted.map(({ id }) => id).join('')).toBe(order)
  })

  it.each<HospitalSort>(['kana', 'distance', 'designation'])(
    'by %s gives the same order whatever the order before',
    (sort) => {
      const random = randomFrom(8)
      const expected = sortHospitals(hospitals, sort, shinjuku)
      for (let round = 0; round < 50; round += 1) {
        const shuffled = hospitals
          .map((hospital) => ({ hospital, key: random() }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ hospital }) => hospital)
        expect(sortHospitals(shuffled, sort, shinjuku)).toEqual(expected)
      }
    },
  )

  it('by distance without a place is by reading', () => {
    expect(sortHospitals(hospitals, 'distance', null)).toEqual(
      sortHospitals(hospitals, 'kana', null),
    )
  })
})
