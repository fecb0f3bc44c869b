import { describe, expect, test } from '@jest/globals'

import { finderParameters } from './finderParameters'
import { hospitalHref } from './hospitalHref'
import { isFreeQuestion } from './isFreeQuestion'
import { readHospitalRequest } from './readHospitalRequest'

const read = (query: string) => readHospitalRequest(Object.fromEntries(new URLSearchParams(query)))
const known = (query: string) => read(query) ?? { ...nothing }
const nothing = { typed: '', place: null, near: null, chosen: {}, sort: null, page: 1 }

describe('what an address asks for', () => {
  test.each([
    ['', {}],
    ['q=%E3%80%80墨東++病院', { typed: '墨東 病院' }],
    ['place=青梅', { place: '132055' }],
    ['place=〒104-0045', { place: '1040045' }],
    ['place=よこはま', { place: 'unknown' }],
    ['place=+', {}],
    ['near=35.68951,139.6917', { near: '35.69,139.69' }],
    ['near=51.5,0.1', {}],
    ['near=35.7,139.7&place=青梅市', { place: '132055' }],
    [
      'area=tosho&cancer=lung-unknown&service=x',
      { chosen: { area: 'tosho', cancer: 'lung-unknown' } },
    ],
    ['consultation=yes', { chosen: { consultation: 'yes' } }],
    ['sort=kana&page=2', { sort: 'kana', page: 2 }],
    ['sort=cheap', {}],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual({ ...nothing, ...expected })
  })

  test.each(['page=0', 'page=x', 'page=10001'])('%s is no page', (query) => {
    expect(read(query)).toBeNull()
  })

  test('is asked of the CMS without what it does not understand', () => {
    expect(finderParameters(known('place=よこはま&sort=distance&q=大学'))).toEqual({
      q: '大学',
      page: '1',
      limit: '20',
    })
    expect(finderParameters(known('place=青梅市&sort=distance&area=nishitama&page=2'))).toEqual({
      place: '132055',
      sort: 'distance',
      area: 'nishitama',
      page: '2',
      limit: '20',
    })
  })
})

describe('an address with something changed', () => {
  test.each([
    ['area=tosho&page=3', {}, '/hospitals?area=tosho'],
    ['area=tosho', { page: 2 }, '/hospitals?area=tosho&page=2'],
    ['place=よこはま&area=tosho', {}, '/hospitals?area=tosho'],
    ['area=tosho&q=a', { area: null }, '/hospitals?q=a'],
    ['q=a&place=132055', { q: null, cancer: 'lung' }, '/hospitals?place=132055&cancer=lung'],
  ])('%s with %j is %s', (query, change, expected) => {
    expect(hospitalHref(known(query), change)).toBe(expected)
  })

  test('asks for the same again', () => {
    const query = 'q=大学&near=35.69,139.69&area=tosho&service=stoma-clinic&sort=kana'
    const [, again = ''] = hospitalHref(known(query)).split('?')
    expect(read(again)).toEqual(read(query))
  })
})

test.each([
  ['/hospitals', 'area=tosho&consultation=yes', false],
  ['/hospitals', 'designation=regional-core&page=2', false],
  ['/hospitals', 'q=a', true],
  ['/hospitals', 'near=35.69,139.69', true],
  ['/hospitals', 'area=tosho&place=132055', true],
  ['/hospitals', 'municipality=132055', true],
  ['/events', 'q=a', false],
])('%s?%s is a free question: %s', (path, query, expected) => {
  expect(isFreeQuestion(path, query)).toBe(expected)
})
