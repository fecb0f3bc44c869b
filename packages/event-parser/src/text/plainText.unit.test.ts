import { describe, expect, it } from '@jest/globals'
import { phraseOf, plainText } from './plainText'

describe('plainText', () => {
  it.each([
    ['６月１７日（水）', '6月17日(水)'],
    ['ﾃﾚﾋﾞ電話', 'テレビ電話'],
    ['か\u3099ん', 'がん'],
    ['㈱ひまわり', '(株)ひまわり'],
    ['１４：００〜１５：３０', '14:00~15:30'],
    ['０３ー１２３４ー５６７８', '03-1234-5678'],
    ['セミナー', 'セミナー'],
    ['⽇時', '日時'],
    ['①６月', '①6月'],
    ['日\u200B時\uFEFF', '日時'],
    ['あ\r\nい\rう', 'あ\nい\nう'],
    ['あ\u3000い\u00A0う', 'あ い う'],
    ['😊\uFE0F会', '😊会'],
    ['\uD83D', '\uD83D'],
    ['', ''],
  ])('%j → %j', (original, plain) => {
    expect(plainText(original).plain).toBe(plain)
  })
})

describe('phraseOf', () => {
  it.each([
    ['ﾃﾚﾋﾞ電話', 'テレビ', 'ﾃﾚﾋﾞ'],
    ['令和８年６月１７日（水）', '6月17日', '６月１７日'],
    ['㋿8年', '令和8年', '㋿8年'],
    ['日時　　６月', '日時  ', '日時'],
  ])('of %j %j is %j', (original, words, text) => {
    const source = plainText(original)
    const start = source.plain.indexOf(words)
    const phrase = phraseOf(source, { start, end: start + words.length })
    expect(phrase.text).toBe(text)
    expect(original.slice(phrase.start, phrase.end)).toBe(text)
  })
})
