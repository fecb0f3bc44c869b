import type { RegisteredHospital } from './RegisteredHospital'

import { describe, expect, it, test } from '@jest/globals'

import { countRegister } from './countRegister'
import { nextRegisterChange } from './nextRegisterChange'
import { numberWithUnit } from './numberWithUnit'
import { publishedCounts } from './publishedCounts'
import { registerNumber } from './registerNumber'
import { typedNumberProblem } from './typedNumberProblem'

const TODAY = '2026-11-26'

describe('countRegister', () => {
  const hospitals: RegisteredHospital[] = [
    {
      designations: [
        { type: 'regional-core', asOf: '2021-09-01' },
        { type: 'regional-core', asOf: '2025-03', cancers: ['lung'] },
        { type: 'metropolitan-core', validTo: '2026-11-25', asOf: '2019' },
      ],
      consultationCenter: { availability: 'yes', confirmedOn: '2026-10-01' },
    },
    {
      designations: [{ type: 'regional-core', asOf: '2018-04-01', validTo: '2026' }],
      services: [
        { service: 'palliative-ward', availability: 'yes' },
        { service: 'patient-salon', availability: 'no' },
      ],
    },
    { designations: [{ type: 'genome-hub', validFrom: '2027' }, { type: null }] },
    { designations: [{ type: 'prefectural-core' }], consultationCenter: { availability: 'no' } },
    {},
  ]

  it('should count each hospital once by what holds that day, with the age of the sources', () => {
    expect(Object.fromEntries(countRegister(hospitals, TODAY))).toEqual({
      'national-core': { count: 3, asOf: { oldest: '2018-04-01', newest: '2025-03' } },
      'regional-core': { count: 2, asOf: { oldest: '2018-04-01', newest: '2025-03' } },
      'prefectural-core': { count: 1, asOf: null },
      'consultation-center': { count: 1, asOf: { oldest: '2026-10-01', newest: '2026-10-01' } },
      'service-palliative-ward': { count: 1, asOf: null },
    })
  })

  it.each([
    ['2026-11-25', 'metropolitan-core', 1],
    ['2027-01-01', 'regional-core', 1],
    ['2027-01-01', 'genome-hub', 1],
  ])('should count as of %s: %s %d', (day, value, count) => {
    expect(countRegister(hospitals, day).get(value)?.count).toBe(count)
  })

  it.each([
    [TODAY, '2027-01-01'],
    ['2026-11-20', '2026-11-26'],
    ['2027-01-01', null],
  ])('should say when it is otherwise after %s: %s', (day, next) => {
    expect(nextRegisterChange(hospitals, day)).toBe(next)
  })
})

describe('publishedCounts', () => {
  it('should know the sum of the kinds of national hospitals where both are known', () => {
    const counts = [
      { designation: 'prefectural-core', total: 2 },
      { designation: 'regional-core', total: 27 },
    ]
    const known = publishedCounts({ asOf: '2025-03-12', counts })
    expect(known.get('national-core')).toEqual({ count: 29, asOf: '2025-03-12' })
    expect(publishedCounts({ counts: counts.slice(1) }).has('national-core')).toBe(false)
  })

  it('should know consultation centres with a date of their own, and nothing of nothing', () => {
    const known = publishedCounts({ consultationCenters: { total: 49, asOf: '2025-01' } })
    expect([...known]).toEqual([['consultation-center', { count: 49, asOf: '2025-01' }]])
    expect(publishedCounts(null).size).toBe(0)
    expect(publishedCounts({ counts: [{ designation: 'genome-hub', total: null }] }).size).toBe(0)
  })
})

const numbers = {
  today: TODAY,
  listed: countRegister(
    Array.from({ length: 4 }, () => ({ designations: [{ type: 'metropolitan-core' }] })),
    TODAY,
  ),
  published: publishedCounts({
    asOf: '2025-03-12',
    counts: [
      { designation: 'metropolitan-core', total: 9 },
      { designation: 'genome-core', total: 3 },
    ],
  }),
}

test.each([
  ['metropolitan-core', 'listed', { count: 4, asOf: TODAY }],
  ['metropolitan-core', 'published', { count: 9, asOf: '2025-03-12' }],
  ['childhood-core', 'listed', { count: 0, asOf: TODAY }],
  ['childhood-core', 'published', null],
  [null, 'listed', null],
])('the number of %s, %s: %j', (count, basis, expected) => {
  expect(registerNumber({ count, basis }, numbers)).toEqual(expected)
})

test.each([
  ['ja', 'places', '29か所'],
  ['ja', 'hospitals', '29病院'],
  ['ja', null, '29か所'],
  ['easy', 'none', '29'],
  ['en', 'places', '29'],
] as const)('in %s by %s: %s', (language, unit, text) => {
  expect(numberWithUnit(language, 29, unit)).toBe(text)
})

test.each([
  // The site lists fewer than there are: both numbers are right.
  ['metropolitan-core', 9, null],
  ['metropolitan-core', 4, null],
  ['metropolitan-core', 8, { listed: 4, published: 9 }],
  ['childhood-core', 2, null],
])('%s typed as %d', (count, number, expected) => {
  const typed = { count, number, quote: '', isDated: false }
  expect(typedNumberProblem(typed, numbers)).toEqual(expected && { ...typed, ...expected })
})

test('a published number that is lower than the register is no excuse', () => {
  const outdated = {
    ...numbers,
    published: publishedCounts({ counts: [{ designation: 'metropolitan-core', total: 3 }] }),
  }
  const typed = { count: 'metropolitan-core', number: 3, quote: '', isDated: false }
  expect(typedNumberProblem(typed, outdated)).toMatchObject({ listed: 4, published: 3 })
})
