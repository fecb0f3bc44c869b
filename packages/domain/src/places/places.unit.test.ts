import { describe, expect, it } from '@jest/globals'
import { areaOfMunicipality, AREAS, MUNICIPALITIES } from '../index'
import { randomFrom } from '../testing/randomFrom'
import { MUNICIPALITY_OFFICES } from './data/municipalityOffices'
import { POSTCODE_TOWNS } from './data/postcodeTowns'
import {
  AREA_BORDERS,
  AREA_GATEWAYS,
  distanceKm,
  municipalityPoint,
  nearText,
  nextAreas,
  placeOf,
  readNear,
  readPlace,
  roundedDistance,
} from './index'

const codeOf = (label: string) => MUNICIPALITIES.find((one) => one.label === label)?.value ?? ''
const point = (latitude: number, longitude: number) => ({ latitude, longitude })
const officeOf = (label: string) => municipalityPoint(codeOf(label)) ?? point(0, 0)

describe('distanceKm', () => {
  it.each([
    // One degree of a meridian.
    [point(35, 139), point(36, 139), 111.2],
    [point(0, 0), point(0, 180), 20_015],
    [officeOf('新宿区'), officeOf('青梅市'), 39.9],
    [officeOf('新宿区'), officeOf('小笠原村'), 984],
  ])('%j to %j is %f km', (one, other, km) => {
    expect(Math.abs(distanceKm(one, other) / km - 1)).toBeLessThan(0.01)
  })

  it('is the same both ways, nothing to itself, and never longer by a detour', () => {
    const random = randomFrom(3)
    const any = () => point(20 + random() * 26, 122 + random() * 32)
    for (let at = 0; at < 500; at += 1) {
      const [a, b, c] = [any(), any(), any()]
      expect(distanceKm(a, a)).toBe(0)
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9)
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6)
    }
  })
})

describe('roundedDistance', () => {
  it.each([
    [0, 'town', 1, true],
    [0.99, 'building', 1, true],
    [1, 'town', 1, false],
    [2.5, 'town', 3, false],
    [12.4, null, 12, false],
    [4.9, 'municipality', 5, true],
    [7.6, 'municipality', 10, false],
    [99.6, 'town', 100, false],
    [984.2, 'building', 980, false],
  ] as const)('%f km to a %s is said as %d (less: %s)', (km, precision, said, isLess) => {
    expect(roundedDistance(km, precision)).toEqual({ km: said, isLess })
  })
})

describe('areas that touch', () => {
  it.each(AREA_BORDERS)('%s and %s, at %s and %s', (one, other, municipality, neighbour) => {
    expect(areaOfMunicipality(codeOf(municipality))).toBe(one)
    expect(areaOfMunicipality(codeOf(neighbour))).toBe(other)
    // Municipalities with a border in common are not far from each other.
    expect(distanceKm(officeOf(municipality), officeOf(neighbour))).toBeLessThan(20)
  })

  it('are named once, and in the order of areas', () => {
    const pairs = AREA_BORDERS.map(([one, other]) => [one, other].toSorted().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('know each other, and never themselves', () => {
    for (const { value } of AREAS) {
      const next = nextAreas(value)
      expect(next.length).toBeGreaterThan(1)
      for (const { area, reason } of next) {
        expect(area).not.toBe(value)
        const back = nextAreas(area).some((one) => one.area === value)
        expect(back).toBe(reason === 'border')
      }
    }
  })

  it('are as on the map for the areas with few hospitals', () => {
    expect(nextAreas('nishitama')).toEqual([
      { area: 'minamitama', reason: 'border' },
      { area: 'kitatama-seibu', reason: 'border' },
    ])
    expect(nextAreas('tosho')).toEqual([
      { area: 'ku-chuobu', reason: 'gateway' },
      { area: 'ku-nanbu', reason: 'gateway' },
      { area: 'kitatama-nanbu', reason: 'gateway' },
    ])
    for (const [area, municipality] of AREA_GATEWAYS.tosho ?? []) {
      expect(areaOfMunicipality(codeOf(municipality))).toBe(area)
    }
  })
})

describe('places of the data', () => {
  it('has the office of every municipality, in Tokyo', () => {
    expect(MUNICIPALITY_OFFICES.map(([code]) => code)).toEqual(
      MUNICIPALITIES.map(({ value }) => value),
    )
    for (const [, latitude, longitude] of MUNICIPALITY_OFFICES) {
      expect(latitude > 26 && latitude < 36).toBe(true)
      expect(longitude > 138.9 && longitude < 142.3).toBe(true)
    }
  })

  it('has each postcode once, its town not far from the office of its municipality', () => {
    const postcodes = POSTCODE_TOWNS.match(/\b\d{7}\b/g) ?? []
    expect(postcodes.length).toBe(3803)
    expect(new Set(postcodes).size).toBe(postcodes.length)
    const far: string[] = []
    for (const postcode of postcodes) {
      const place = placeOf(postcode)
      const office = municipalityPoint(place?.municipality ?? '')
      if (!place || !office || distanceKm(place.point, office) > 25) far.push(postcode)
    }
    // 父島 and 母島 are 50 km apart, and 硫黄島 is further.
    expect(far.filter((postcode) => !postcode.startsWith('10022'))).toEqual([])
  })
})

describe('readPlace', () => {
  it.each([
    ['青梅市', '132055'],
    ['　青梅 ', '132055'],
    ['おうめし', '132055'],
    ['東京都新宿区', '131041'],
    ['新宿区西新宿２－８－１', '131041'],
    ['東京都西多摩郡奥多摩町', '133086'],
    ['府中', '132063'],
    ['132055', '132055'],
    ['〒198-0042', '1980042'],
    ['１０４ー００４５', '1040045'],
    ['1040045', '1040045'],
    // Of two municipalities.
    ['198-0000', null],
    // Not in Tokyo.
    ['横浜市', null],
    ['2200012', null],
    ['140001', null],
    ['', null],
    ['市', null],
    ['東京都', null],
    ['<script>', null],
  ])('%s means %s', (text, expected) => {
    expect(readPlace(text)).toBe(expected)
  })

  it('understands every municipality by its name, and its own answer', () => {
    for (const { value, label, kana } of MUNICIPALITIES) {
      expect([label, readPlace(label)]).toEqual([label, value])
      expect([kana, readPlace(kana)]).toEqual([kana, value])
      expect(readPlace(value)).toBe(value)
    }
  })
})

describe('placeOf', () => {
  it.each([
    ['1040045', 'town', '131024'],
    ['132055', 'municipality', '132055'],
    // Where only the municipality of a postcode is known.
    ['1000000', 'municipality', '131016'],
  ])('%s is a %s of %s', (value, kind, municipality) => {
    expect(placeOf(value)).toMatchObject({ kind, municipality })
  })

  it.each(['', '999999', '9999999', 'x'])('%j is none', (value) => {
    expect(placeOf(value)).toBeNull()
  })
})

describe('readNear', () => {
  it.each([
    ['35.689521,139.691704', '35.69,139.69'],
    [' 35.7 , 139 ', '35.70,139.00'],
    ['26.64,142.16', '26.64,142.16'],
  ])('%s is about %s', (text, expected) => {
    const near = readNear(text)
    expect(near && nearText(near)).toBe(expected)
    // Rounding once is enough.
    expect(near && readNear(nearText(near))).toEqual(near)
  })

  it.each([
    '',
    'NaN,NaN',
    '35.6',
    '35.6,139.7,1',
    '1e1,139',
    'Infinity,139',
    '51.5,-0.12',
    '-35.6,139.7',
    '139.7,35.6',
    '35.6;139.7',
    `35.${'1'.repeat(400)},139`,
  ])('%s is none', (text) => {
    expect(readNear(text)).toBeNull()
  })
})
