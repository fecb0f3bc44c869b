import { describe, expect, it } from '@jest/globals'
import { compareKana } from './compareKana'
import { isKana } from './isKana'
import { kanaRow } from './kanaRow'
import { readingOfName } from './readingOfName'
import { toKatakana } from './toKatakana'
import { toHiragana } from './toHiragana'

describe('isKana', () => {
  it.each(['せいけん', 'アヤせだい', 'セカンド・オピニオン', 'か\u3099ん', 'ヴ', 'がん そうだん'])(
    '%j is a reading',
    (text) => expect(isKana(text)).toBe(true),
  )
  it.each(['', '生検', 'せい検', 'seiken', 'ｾｲｹﾝ', 'せいけん。', 'せいけん\n', '１'])(
    '%j is none',
    (text) => expect(isKana(text)).toBe(false),
  )
})

describe('toHiragana', () => {
  it.each([
    ['ステージ', 'すてーじ'],
    ['ヴヽヾ', 'ゔゝゞ'],
    ['生検', '生検'],
  ])('%j → %j', (text, expected) => expect(toHiragana(text)).toBe(expected))
})

describe('kanaRow', () => {
  it.each([
    ['アピアランスケア', 'アピアランスケア', 'a'],
    ['がん相談支援センター', 'がんそうだんしえんセンター', 'ka'],
    ['腫瘍', 'しゅよう', 'sa'],
    ['ＤＶ', 'ディーブイ', 'latin'],
    ['治験', 'ちけん', 'ta'],
    ['妊孕性', 'にんようせい', 'na'],
    ['病理診断', 'びょうりしんだん', 'ha'],
    ['ピアサポート', 'ピアサポート', 'ha'],
    ['免疫療法', 'めんえきりょうほう', 'ma'],
    ['予後', 'よご', 'ya'],
    ['ゃ', 'ゃ', 'ya'],
    ['両立支援', 'りょうりつしえん', 'ra'],
    ['ん', 'ん', 'wa'],
    ['ヴ', 'ヴ', 'a'],
    ['AYA世代', 'アヤせだい', 'latin'],
    ['ＡＹＡ世代', 'アヤせだい', 'latin'],
    ['5年相対生存率', 'ごねんそうたいせいぞんりつ', 'latin'],
    ['語', '', 'latin'],
  ])('%s (%s) stands under %s', (text, reading, row) => expect(kanaRow(text, reading)).toBe(row))
})

describe('toKatakana', () => {
  it.each([
    ['たなか　はなこ', 'タナカ　ハナコ'],
    ['ゔぁゞー', 'ヴァヾー'],
    ['漢字カナabc', '漢字カナabc'],
  ])('%s becomes %s', (text, expected) => expect(toKatakana(text)).toBe(expected))
})

describe('readingOfName', () => {
  it.each([
    ['がん研有明病院', 'がんけんありあけびょういん', 'がんけんありあけびょういん'],
    ['マギーズ東京', 'マギーズとうきょう', 'マギーズとうきょう'],
    ['佐々クリニック', 'ささクリニック', 'ささクリニック'],
    ['\u{20BB7}野家', 'よしのや', 'よしのや'],
    ['がんサロン ひだまり', 'がんさろん ひだまり', null],
    ['ピア・サポート', 'ピア・サポート', null],
    ['がん相談室', null, null],
    ['がん相談室', '', null],
    [null, 'よみ', null],
  ])('%j (%j) shows %j', (name, reading, shown) => expect(readingOfName(name, reading)).toBe(shown))
})

describe('compareKana', () => {
  it('orders as a Japanese dictionary does', () => {
    const ordered = [
      'あい',
      'アピール',
      'カート',
      'カード',
      'かいご',
      'がいらい',
      'きょう',
      'きよう',
      'はな',
      'ばな',
      'ひょうじゅん',
    ]
    expect(ordered.toReversed().toSorted(compareKana)).toEqual(ordered)
  })

  it('takes hiragana and katakana for the same', () => {
    expect(compareKana('ステージ', 'すてーじ')).toBe(0)
  })
})
