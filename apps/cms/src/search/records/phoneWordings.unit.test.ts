import { describe, expect, it } from '@jest/globals'
import { compileQuery, foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { buildDictionary } from '../dictionary/buildDictionary'
import { readAsSaid } from '../query/readQuery'
import { phoneWordings } from './phoneWordings'

const dictionary = buildDictionary([], [])
const finds = (typed: string, phone: string): boolean => {
  const query = readAsSaid(typed, dictionary)
  return query !== null && compileQuery(query)(phoneWordings(phone).map(foldForSearch).join('\n'))
}

describe('phoneWordings', () => {
  it.each([
    '03-1234-5678',
    '0312345678',
    '０３－１２３４－５６７８',
    '０３ー１２３４ー５６７８',
    '03−1234−5678',
    '03(1234)5678',
    '03（1234）5678',
    '（03）1234-5678',
    '03 1234 5678',
    '03　1234　5678',
    '03.1234.5678',
    '1234-5678',
    '12345678',
    'TEL 03-1234-5678',
    'tel:03-1234-5678',
    '℡03-1234-5678',
    '電話 03-1234-5678',
    '電話：0312345678',
    '+81-3-1234-5678',
    '+81 3 1234 5678',
    '03-1234-5678（内線 12）',
  ])('has %s', (typed) => {
    expect(finds(typed, '03-1234-5678（内線 12）')).toBe(true)
  })

  it.each(['03-1234-5679', '042-123-4567', '5679', '+1-3-1234-5678'])('has no %s', (typed) => {
    expect(finds(typed, '03-1234-5678')).toBe(false)
  })

  it('takes numbers that are none of an area, and none at all', () => {
    expect(finds('#7119', '#7119')).toBe(true)
    expect(finds('7119', '#7119')).toBe(true)
    expect(phoneWordings('')).toEqual([])
  })
})
