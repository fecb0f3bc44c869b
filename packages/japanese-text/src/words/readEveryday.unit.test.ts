import { expect, it } from '@jest/globals'
import { isKana } from '../kana/isKana'
import { EVERYDAY_READINGS } from './everydayReadings'
import { everydayWords } from './everydayWords'
import { readEveryday } from './readEveryday'

const words = everydayWords()

/** Readings in brackets behind what they are laid over. */
const read = (text: string, beside = {}): string =>
  readEveryday(text, words, beside)
    .map(({ base, reading }) => (reading === null ? base : `${base}[${reading}]`))
    .join('')

it.each([
  ['病院に 行って ください', '病院[びょういん]に 行[い]って ください'],
  ['電話して 話す', '電話[でんわ]して 話[はな]す'],
  ['話を 聞く', '話[はなし]を 聞[き]く'],
  ['お金の こと', 'お金[かね]の こと'],
  ['申し込む', '申[もう]し込[こ]む'],
  ['1年間の 治療中', '1年間[ねんかん]の 治療中[ちりょうちゅう]'],
  ['1か月の', '1か月[げつ]の'],
  ['同じ 言葉が 二つ、同じ', '同[おな]じ 言葉[ことば]が 二つ、同[おな]じ'],
  ['ページを 開いて', 'ページを 開[ひら]いて'],
  ['都の 窓口', '都[と]の 窓口[まどぐち]'],
  ['', ''],
])('%j is read %j', (text, expected) => expect(read(text)).toBe(expected))

it.each([
  // Parts of longer words, which are read in other ways.
  '保険会社',
  '相談中の',
  '本人確認',
  '京都の',
  '今日中に',
  '人気',
  '大人の',
  '何人か',
  // Numbers.
  '3人の',
  '30分から',
  '２日の',
  // What is read in more than one way.
  '行って',
  '開いて',
  '上から',
  'この方の',
  // Parts of words in katakana.
  'サイト本',
])('%j is left as it is written', (text) => expect(read(text)).toBe(text))

it('should mind what stands beside the text', () => {
  expect(read('人の', { before: '3' })).toBe('人の')
  expect(read('会社の', { before: '保険' })).toBe('会社の')
  expect(read('次', { after: '回' })).toBe('次')
  expect(read('次', { before: '、', after: 'の' })).toBe('次[つぎ]')
})

it('should have kana for readings, each laid over kanji, and words that are found where they stand alone', () => {
  for (const [text, reading] of Object.entries(EVERYDAY_READINGS)) {
    expect([text, isKana(reading)]).toEqual([text, true])
    const [, word = text, kana = ''] = /^(.+)\[(.+)\]$/.exec(text) ?? []
    for (const ending of kana === '' ? [''] : kana.split('')) {
      const parts = readEveryday(`${word}${ending}`, words)
      expect(parts.map(({ base }) => base).join('')).toBe(`${word}${ending}`)
      expect([text, parts.some((part) => part.reading !== null)]).toEqual([text, true])
    }
  }
})
