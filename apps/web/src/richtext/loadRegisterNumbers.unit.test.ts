import { organizationSchema } from '@tokyo-cancer-portal/cms-client'
import { beforeEach, expect, jest, test } from '@jest/globals'

const NOW = new Date('2027-03-10T03:00:00Z')
const ends: number[] = []
const hospitals = [
  organizationSchema.parse({
    id: '1',
    slug: 'a',
    name: '病院',
    kind: 'hospital',
    designations: [{ type: 'regional-core', validTo: '2027-03-31' }],
  }),
]
const hospitalTotals = { asOf: '2025-03-12', counts: [{ designation: 'regional-core', total: 27 }] }

const client = await import('@tokyo-cancer-portal/cms-client')
jest.unstable_mockModule('@tokyo-cancer-portal/cms-client', () => ({
  ...client,
  listHospitals: () => Promise.resolve(hospitals),
  getSiteSettings: () => Promise.resolve({ hospitalTotals }),
}))
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => null }))
jest.unstable_mockModule('../dates/requestTime', () => ({ requestTime: () => NOW }))
jest.unstable_mockModule('../http/noteFacts', () => ({ noteEnd: (end: number) => ends.push(end) }))
const { loadRegisterNumbers } = await import('./loadRegisterNumbers')

const shown = { count: 'regional-core', basis: 'listed', unit: null, withDate: false }
const soonest = () => new Date(Math.min(...ends)).toISOString()

beforeEach(() => {
  ends.length = 0
})

test('numbers are those of today, and good until a designation ends', async () => {
  const { today, listed, published } = await loadRegisterNumbers([shown])
  expect([today, listed.get('regional-core')?.count]).toEqual(['2027-03-10', 1])
  expect(published.get('regional-core')).toEqual({ count: 27, asOf: '2025-03-12' })
  expect(soonest()).toBe('2027-03-31T15:00:00.000Z')
})

test('one that says of which day it is is good until midnight', async () => {
  await loadRegisterNumbers([{ ...shown, withDate: true }])
  expect(soonest()).toBe('2027-03-10T15:00:00.000Z')
})

test('a published one has a day of its own', async () => {
  await loadRegisterNumbers([{ ...shown, basis: 'published', withDate: true }])
  expect(soonest()).toBe('2027-03-31T15:00:00.000Z')
})
