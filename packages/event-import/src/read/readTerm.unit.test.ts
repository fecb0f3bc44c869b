import { describe, expect, it } from '@jest/globals'
import { CANCER_TYPES, EVENT_FORMATS, EVENT_KINDS } from '@tokyo-cancer-portal/domain'

import { COLUMNS } from '../columns/columns'
import { readTerm, readTerms } from './readTerm'

const context = { isFrom1904: false }

describe('readTerm', () => {
  it.each<[string, string]>([
    ['講演会・公開講座', 'lecture'],
    ['公開講座', 'lecture'],
    ['患者サロン', 'salon'],
    [' ｾﾐﾅｰ ', 'seminar'],
    ['その他', 'other'],
  ])('reads %j as %s', (cell, value) => {
    expect(readTerm(EVENT_KINDS)(cell, context)).toEqual({ value })
  })

  it('takes a whole label before a part of another', () => {
    expect(readTerm(EVENT_FORMATS)('オンライン', context)).toEqual({ value: 'online' })
    expect(readTerm(EVENT_FORMATS)('会場とオンライン', context)).toEqual({ value: 'hybrid' })
  })

  it('says what may be chosen', () => {
    expect(readTerm(EVENT_FORMATS)('ハイブリッド', context)).toEqual({
      problem: expect.stringMatching(/^「ハイブリッド」は選べません。.*「会場とオンライン」/),
    })
  })
})

describe('readTerms', () => {
  it('reads several, in the order of the vocabulary', () => {
    expect(readTerms(CANCER_TYPES)('乳がん、膵臓がん\n肺がん，胆管がん', context)).toEqual({
      value: ['lung', 'breast', 'pancreas', 'biliary'],
    })
  })

  it('says which one is not known', () => {
    expect(readTerms(CANCER_TYPES)('乳がん、虫歯', context)).toEqual({
      problem: expect.stringContaining('「虫歯」'),
    })
  })
})

it.each(COLUMNS.filter(({ vocabulary }) => vocabulary))(
  'every label of $heading is read as its own term',
  ({ vocabulary = [], read, kind }) => {
    for (const { label, value } of vocabulary) {
      expect(read(label, context)).toEqual({ value: kind === 'terms' ? [value] : value })
    }
  },
)
