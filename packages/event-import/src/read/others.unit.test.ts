import { describe, expect, it } from '@jest/globals'

import { readEmail, readPhone, readPostalCode, readUrl } from './readContacts'
import { readLines, readLongText, readText } from './readText'
import { readWholeNumber } from './readWholeNumber'

const context = { isFrom1904: false }

describe('numbers', () => {
  it.each<[string | number, number]>([
    [20, 20],
    ['２０名', 20],
    ['1,000円', 1000],
    ['50 人', 50],
  ])('%j', (cell, value) => {
    expect(readWholeNumber(1, 100_000)(cell, context)).toEqual({ value })
  })

  it.each<[string | number]>([['約20名'], [20.5], [0], ['無料'], [-3], [1e21], ['1,00']])(
    'not %j',
    (cell) => {
      expect(readWholeNumber(1, 100_000)(cell, context)).toEqual({ problem: expect.any(String) })
    },
  )
})

describe('texts', () => {
  it('are one line, without what nobody sees', () => {
    expect(readText(50)(' がん\u0007相談\r\n 支援\tセンター ', context)).toEqual({
      value: 'がん相談 支援 センター',
    })
  })

  it('are composed as everything is stored', () => {
    expect(readText(50)('か\u3099ん', context)).toEqual({ value: 'がん' })
  })

  it('keep their lines where they may have some', () => {
    expect(readLongText(50)('一行目\r\n二行目', context)).toEqual({ value: '一行目\n二行目' })
    expect(readLines(50)('一\n\n 二 \n', context)).toEqual({ value: ['一', '二'] })
  })

  it('may be too long', () => {
    expect(readText(3)('あいうえ', context)).toEqual({
      problem: '長すぎます（4文字）。3文字までにしてください。',
    })
  })
})

describe('where to turn to', () => {
  it.each<[typeof readUrl, string, string]>([
    [readUrl, ' https://example.jp/form ', 'https://example.jp/form'],
    [readEmail, 'ｓｏｕｄａｎ＠example.jp', 'soudan@example.jp'],
    [readPhone, '０３−１２３４−５６７８（内線 １２）', '03-1234-5678（内線 １２）'],
    [readPhone, '03-1234-5678', '03-1234-5678'],
    [readPhone, '#7119', '#7119'],
    [readPostalCode, '〒１６３ー８００１', '163-8001'],
    [readPostalCode, '1638001', '163-8001'],
  ])('%p reads %j', (read, cell, value) => {
    expect(read(cell, context)).toEqual({ value })
  })

  it.each<[typeof readUrl, string | number]>([
    [readUrl, 'javascript:alert(1)'],
    [readUrl, 'www.example.jp'],
    [readUrl, 'https://user:pass@example.jp/'],
    [readEmail, 'soudan'],
    [readEmail, 'a@b.jp, c@d.jp'],
    [readPhone, 312_345_678],
    [readPhone, '電話で'],
    [readPostalCode, 1_638_001.5],
    [readPostalCode, '163'],
  ])('%p refuses %j', (read, cell) => {
    expect(read(cell, context)).toEqual({ problem: expect.any(String) })
  })
})
