import { describe, expect, it } from '@jest/globals'
import { Dictionary } from './Dictionary'
import type { DictionaryWord } from './DictionaryWord'

const word = (text: string): DictionaryWord => ({
  entry: text,
  text,
  reading: null,
  explained: true,
})

function found(text: string, words: string[], notWithin: string[] = []): string[] {
  return new Dictionary(words.map(word), notWithin)
    .find(text)
    .map(({ start, end, word: { text: name } }) => `${name}@${start}-${end}`)
}

describe('Dictionary', () => {
  it.each<[string, string[], string[], string[]]>([
    ['がんの転移と再発', ['転移', '再発'], [], ['転移@3-5', '再発@6-8']],
    ['東京都と京都', ['京都'], ['東京都'], ['京都@4-6']],
    ['再発行します', ['再発'], ['再発行'], []],
    ['衛生検査所で生検', ['生検'], ['衛生検査'], ['生検@6-8']],
    [
      '都道府県がん診療連携拠点病院',
      ['拠点病院', 'がん診療連携拠点病院', '都道府県がん診療連携拠点病院'],
      [],
      ['都道府県がん診療連携拠点病院@0-14'],
    ],
    // CD stands inside BCD although AB has taken the B of it.
    ['甲乙丙丁', ['甲乙', '乙丙丁', '丙丁'], [], ['甲乙@0-2']],
    ['甲乙丙丁', ['甲乙', '丙丁'], ['乙丙丁'], ['甲乙@0-2']],
    ['ＡＹＡ世代の方', ['AYA世代'], [], ['AYA世代@0-5']],
    ['ﾋﾟｱｻﾎﾟｰﾄを知る', ['ピアサポート'], [], ['ピアサポート@0-8']],
    ['か\u3099ん相談', ['がん相談'], [], ['がん相談@0-5']],
    ['バックステージとステージ', ['ステージ'], [], ['ステージ@8-12']],
    ['ステージング', ['ステージ'], [], []],
    ['ステージⅡ・ステージ', ['ステージ'], [], ['ステージ@0-4', 'ステージ@6-10']],
    ['AYAKOさんとAYA', ['AYA'], [], ['AYA@8-11']],
    ['QOLは', ['QOL'], [], ['QOL@0-3']],
    ['病院', ['病院'], ['病院'], ['病院@0-2']],
    ['', ['転移'], [], []],
    ['転移', ['', ' '], [], []],
  ])('%s with %j but not within %j', (text, words, notWithin, expected) => {
    expect(found(text, words, notWithin)).toEqual(expected)
  })

  it('should take the first of two words that are written alike', () => {
    const first = { ...word('転移'), entry: 'first' }
    const second = { ...word('転移'), entry: 'second' }
    expect(new Dictionary([first, second]).find('転移')[0]?.word.entry).toBe('first')
  })

  it('should find what a plain search over all pairs of places finds', () => {
    const letters = ['甲', '乙', '丙']
    const words = ['甲', '甲乙', '乙丙', '丙甲乙', '乙乙丙']
    const notWithin = ['乙甲', '甲甲乙']
    for (let seed = 1; seed < 3000; seed += 1) {
      let state = seed
      const text = Array.from({ length: seed % 12 }, () => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        return letters[(state >> 8) % 3]
      }).join('')
      expect(found(text, words, notWithin)).toEqual(plainSearch(text, words, notWithin))
    }
  })

  it('should take time proportional to the length of the text', () => {
    const words = Array.from({ length: 60 }, (_, length) => '病'.repeat(length + 1))
    const dictionary = new Dictionary(words.map(word))
    const text = '病'.repeat(50_000)
    const before = performance.now()
    expect(dictionary.find(text)).toHaveLength(Math.floor(50_000 / 60))
    expect(performance.now() - before).toBeLessThan(5000)
  })
})

/** The rule, said in the simplest way. */
function plainSearch(text: string, words: string[], notWithin: string[]): string[] {
  const all = [...words, ...notWithin].flatMap((name) =>
    Array.from({ length: text.length }, (_, start) => start)
      .filter((start) => text.startsWith(name, start))
      .map((start) => ({ name, start, end: start + name.length })),
  )
  const whole = all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.start <= one.start && other.end >= one.end && other.name.length > one.name.length,
      ),
  )
  let free = 0
  return whole
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ name, start, end }) => {
      if (!words.includes(name) || start < free) return []
      free = end
      return [`${name}@${start}-${end}`]
    })
}
