import { describe, expect, it } from '@jest/globals'
import { splitReading } from './splitReading'

/** 取《と》り組《く》み */
const written = (text: string, reading: string) =>
  splitReading(text, reading)
    .map((part) => (part.reading === null ? part.base : `${part.base}《${part.reading}》`))
    .join('')

describe('splitReading', () => {
  it.each([
    ['生検', 'せいけん', '生検《せいけん》'],
    ['取り組み', 'とりくみ', '取《と》り組《く》み'],
    ['見通し', 'みとおし', '見通《みとお》し'],
    ['抗がん剤', 'こうがんざい', '抗《こう》がん剤《ざい》'],
    [
      'がん相談支援センター',
      'がんそうだんしえんセンター',
      'がん相談支援《そうだんしえん》センター',
    ],
    [
      'がん相談支援センター',
      'がんそうだんしえんせんたー',
      'がん相談支援《そうだんしえん》センター',
    ],
    ['小児がん', 'しょうにがん', '小児《しょうに》がん'],
    ['AYA世代', 'アヤせだい', 'AYA世代《アヤせだい》'],
    ['生き生き', 'いきいき', '生《い》き生《い》き'],
    ['セカンドオピニオン', 'セカンドオピニオン', 'セカンドオピニオン'],
    ['龍ヶ崎', 'りゅうがさき', '龍ヶ崎《りゅうがさき》'],
    ['虎の門病院', 'とらのもんびょういん', '虎《とら》の門病院《もんびょういん》'],
    [
      'がん研 有明病院',
      'がんけんありあけびょういん',
      'がん研 有明病院《がんけんありあけびょういん》',
    ],
    ['か\u3099ん研', 'がんけん', 'がん研《けん》'],
  ])('%s (%s) → %s', (text, reading, expected) => expect(written(text, reading)).toBe(expected))

  it('should not guess where there is more than one way', () => {
    // 木の実の木 could be き・のみの・き in several ways.
    expect(written('火の木', 'ののの')).toBe('火《の》の木《の》')
    expect(written('火の木', 'のののの')).toBe('火の木《のののの》')
  })

  it('should keep the reading as it was given where the kana of the word are not in it', () => {
    expect(written('取り組み', 'シュソ')).toBe('取り組み《シュソ》')
    expect(written('生検', '')).toBe('生検《》')
  })

  it('should lose no character of the word and none of the reading', () => {
    const kana = ['あ', 'り', 'ん', 'ー']
    const kanji = ['取', '組', '薬']
    for (let seed = 0; seed < 2000; seed += 1) {
      const at = (list: string[], n: number) =>
        list[(seed * 7919 + n * 104_729) % list.length] ?? ''
      const text = Array.from({ length: (seed % 6) + 1 }, (_, n) =>
        at([...kana, ...kanji], n),
      ).join('')
      const reading = Array.from({ length: (seed % 7) + 1 }, (_, n) => at(kana, n + 3)).join('')
      const parts = splitReading(text, reading)
      expect(parts.map(({ base }) => base).join('')).toBe(text)
      if (parts.some((part) => part.reading !== null)) {
        expect(parts.map((part) => part.reading ?? part.base).join('')).toBe(reading)
      }
    }
  })
})
