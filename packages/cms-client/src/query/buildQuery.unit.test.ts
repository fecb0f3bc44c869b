import { expect, test } from '@jest/globals'

import { buildQuery } from './buildQuery'

test('writes conditions the way Payload reads them', () => {
  const query = buildQuery({
    where: { 'venue.municipality': { in: ['131016', '131024'] }, kind: { equals: 'salon' } },
    sort: '-startsAt',
    limit: 20,
    page: 2,
    depth: 1,
  })
  expect(decodeURIComponent(query)).toBe(
    'where[kind][equals]=salon&where[venue.municipality][in]=131016,131024' +
      '&sort=-startsAt&limit=20&page=2&depth=1',
  )
})

test('the same question has the same address in whatever order it is put', () => {
  const where = { kind: { equals: 'salon' }, format: { equals: 'online' } }
  const turned = { format: { equals: 'online' }, kind: { equals: 'salon' } }
  expect(buildQuery({ where, limit: 1 })).toBe(buildQuery({ limit: 1, where: turned }))
})

test('conditions without a value are left out', () => {
  expect(buildQuery({ where: { kind: { equals: null }, format: { equals: '' } } })).toBe('')
})

test('a value cannot add a condition of its own', () => {
  const query = buildQuery({ where: { slug: { equals: 'a&where[_status][equals]=draft' } } })
  expect([...new URLSearchParams(query).keys()]).toEqual(['where[slug][equals]'])
})
