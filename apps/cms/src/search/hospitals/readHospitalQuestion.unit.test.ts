import { describe, expect, it } from '@jest/globals'
import { readHospitalQuestion } from './readHospitalQuestion'

const read = (query: string) => readHospitalQuestion(new URLSearchParams(query))

describe('readHospitalQuestion', () => {
  it.each([
    ['', { typed: '', chosen: {}, origin: null, sort: 'kana', page: 1, limit: 20 }],
    ['q=%20がん%20&page=2&limit=10', { typed: 'がん', sort: 'relevance', page: 2, limit: 10 }],
    ['area=nishitama,tosho&area=tosho', { chosen: { area: ['nishitama', 'tosho'] } }],
    [
      'service=palliative-ward-unknown&consultation=unknown&cancer=',
      {
        chosen: { service: ['palliative-ward-unknown'], consultation: ['unknown'] },
      },
    ],
    ['limit=1000', { limit: 100 }],
    [
      'near=35.68951,139.69170',
      { sort: 'distance', origin: { kind: 'near', point: { latitude: 35.69, longitude: 139.69 } } },
    ],
    ['q=がん&near=35.7,139.7', { sort: 'distance' }],
    [
      'place=青梅市&sort=kana',
      { sort: 'kana', origin: { kind: 'municipality', municipality: '132055' } },
    ],
    ['place=104-0045', { origin: { kind: 'town', municipality: '131024' } }],
    ['sort=relevance', { sort: 'kana' }],
    ['unknown=1', { chosen: {} }],
  ])('%s', (query, expected) => {
    expect(read(query)).toMatchObject(expected)
  })

  it.each([
    [`q=${'が'.repeat(1001)}`, 'q'],
    ['area=nowhere', 'area'],
    ['area=lung', 'area'],
    ['area=__proto__', 'area'],
    ['service=palliative-ward-unknown-unknown', 'service'],
    ['cancer=unknown', 'cancer'],
    ['designation=regional-core-unknown', 'designation'],
    [`municipality=${Array.from({ length: 101 }, (_, at) => at).join(',')}`, 'municipality'],
    ['near=NaN,NaN', 'near'],
    ['near=51.5,-0.12', 'near'],
    ['near=35.7', 'near'],
    ['near=35.7,139.7&place=青梅市', 'near'],
    ['place=横浜市', 'place'],
    ['place=2200012', 'place'],
    [`place=${'あ'.repeat(5000)}`, 'place'],
    ['sort=cheap', 'sort'],
    ['sort=distance', 'sort'],
    ['page=0', 'page'],
    ['page=1001', 'page'],
    ['page=1e3', 'page'],
    ['limit=0', 'limit'],
    ['limit=-5', 'limit'],
    ['limit=all', 'limit'],
  ])('%s is refused with the parameter %s', (query, field) => {
    expect(() => read(query)).toThrow(expect.objectContaining({ status: 400, data: { field } }))
  })
})
