import { describe, expect, it } from '@jest/globals'
import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import { APIError } from 'payload'
import { readSearchParameters } from './readSearchParameters'

const read = (query: string) => readSearchParameters(new URLSearchParams(query), SEARCH_FACETS)

describe('readSearchParameters', () => {
  it.each([
    ['', { typed: '', chosen: {}, page: 1, limit: 20 }],
    ['q=%20がん%20&page=2&limit=10', { typed: 'がん', chosen: {}, page: 2, limit: 10 }],
    ['type=event,hospital&type=event', { chosen: { type: ['event', 'hospital'] } }],
    ['type=&topic=work', { chosen: { topic: ['work'] } }],
    ['area=tama-west&unknown=x', null],
    ['page=', { page: 1 }],
  ])('%s', (query, expected) => {
    if (expected) expect(read(query)).toMatchObject(expected)
    else expect(() => read(query)).toThrow(APIError)
  })

  it.each([
    [`q=${'が'.repeat(1001)}`, 'q'],
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1e3', 'page'],
    ['page=51', 'page'],
    ['page=99999999999', 'page'],
    ['limit=51', 'limit'],
    ['limit=abc', 'limit'],
    ['type=secret', 'type'],
    ['topic=../etc', 'topic'],
    [`cancer=${Array.from({ length: 31 }, (_, at) => `x${at}`).join(',')}`, 'cancer'],
  ])('%s is refused with the parameter %s', (query, field) => {
    expect(() => read(query)).toThrow(expect.objectContaining({ status: 400, data: { field } }))
  })
})
