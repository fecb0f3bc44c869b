import { describe, expect, it } from '@jest/globals'
import { foldForSearch } from './foldForSearch'
import { toNfc } from './toNfc'

const ROWS: [string, string][] = [
  ['ガン', 'がん'],
  ['ｶﾞﾝ', 'がん'],
  ['がん', 'がん'],
  ['か\u3099ん', 'がん'],
  ['セカンドオピニオン', 'せかんどおぴにおん'],
  ['ＡＹＡ世代', 'aya世代'],
  ['Ｒ６．３', 'r6.3'],
  ['①㈱㌢', '1(株)せんち'],
  ['ヴァイオリン', 'ゔぁいおりん'],
  ['ヵヶ', 'ゕゖ'],
  ['ミスヾ', 'みすゞ'],
  ['センター', 'せんたー'],
  ['　東京都　 がん\nポータル ', '東京都 がん ぽーたる'],
  ['乳\u200Bがん\u00AD', '乳がん'],
  ['か\u200B\u3099ん', 'がん'],
  ['葛\u{E0100}飾区', '葛飾区'],
  ['妊孕性', '妊孕性'],
  ['', ''],
]

describe('foldForSearch', () => {
  it.each(ROWS)('%j → %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded)
  })

  it.each(ROWS)('%j folded twice is folded once', (text) => {
    expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
  })

  it('makes equal what readers take for the same', () => {
    expect(foldForSearch('ｾｶﾝﾄﾞ　Opinion')).toBe(foldForSearch('せかんど opinion'))
  })
})

describe('toNfc', () => {
  it.each([
    ['か\u3099ん', 'がん'],
    ['ハ\u309A', 'パ'],
    ['がん', 'がん'],
    ['ｶﾞﾝ', 'ｶﾞﾝ'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(toNfc(text)).toBe(expected)
  })
})
