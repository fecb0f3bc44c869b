import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { randomText } from '../testing/randomTexts'
import { foldForSearch } from './foldForSearch'
import { foldWithOffsets } from './foldWithOffsets'
import { VARIANT_CHARACTERS } from './variantCharacters'

const ROWS: [string, string][] = [
  ['ガン', 'がん'],
  ['ｶﾞﾝ', 'がん'],
  ['か\u3099ん', 'がん'],
  ['か゛ん', 'がん'],
  ['あ゛', 'あ'],
  ['セカンドオピニオン', 'せかんどおぴにおん'],
  ['ｾｶﾝﾄﾞ・ｵﾋﾟﾆｵﾝ', 'せかんどおぴにおん'],
  ['ＡＹＡ世代', 'aya世代'],
  ['Ｒ６．３', 'r6.3'],
  ['①㈱㌢', '1(株)せんち'],
  ['ヴァイオリン', 'ゔぁいおりん'],
  ['　東京都　 がん\nポータル ', '東京都がん\nぽーたる'],
  ['山田　太郎', '山田太郎'],
  ['CT 検査', 'ct検査'],
  ['second  opinion', 'second opinion'],
  ['乳\u200Bがん\u00AD', '乳がん'],
  ['乳\u0000がん\u007F', '乳がん'],
  ['か\u200B\u3099ん', 'がん'],
  ['葛\u{E0100}飾区', '葛飾区'],
  ['\uD800が\uDC00', '\uFFFDが\uFFFD'],
  ['🙂がん', '🙂がん'],
  // Dashes and long vowels
  ['センタ－', 'せんたー'],
  ['センタ-', 'せんたー'],
  ['リハビリ－テ－ション', 'りはびりーてーしょん'],
  ['すごーーい', 'すごーい'],
  ['ステージ-4', 'すてーじ-4'],
  ['がん-ゲノム', 'がん-げのむ'],
  ['リハビリ - 治療', 'りはびり - 治療'],
  ['Ｔー細胞', 't-細胞'],
  ['03－1234‐5678', '03-1234-5678'],
  ['１０〜１２時', '10~12時'],
  // Dots
  ['医師・看護師', '医師・看護師'],
  ['PET·CT', 'pet・ct'],
  // Repetition marks
  ['佐々木', '佐佐木'],
  ['々', '々'],
  ['金子みすゞ', '金子みすず'],
  ['ミスヾ', 'みすず'],
  ['づゝ', 'づつ'],
  ['ゝ', 'ゝ'],
  ['ヽ', 'ゝ'],
  // Kana in names and numbers
  ['霞ヶ関', '霞が関'],
  ['霞ケ関', '霞が関'],
  ['霞が関', '霞が関'],
  ['市ヶ谷', '市が谷'],
  ['1ヵ月', '1か月'],
  ['１ヶ月', '1か月'],
  ['三カ所', '三か所'],
  ['数箇国', '数か国'],
  ['届け出', '届け出'],
  ['在宅ケア', '在宅けあ'],
  ['四ッ谷', '四つ谷'],
  ['四ツ谷', '四つ谷'],
  ['引っ越し', '引っ越し'],
  ['虎ノ門', '虎の門'],
  // Variants
  ['髙橋', '高橋'],
  ['渡邉', '渡辺'],
  ['渡邊', '渡辺'],
  ['齋藤', '斉藤'],
  ['斎藤', '斉藤'],
  ['𠮷田', '吉田'],
  ['子宮頚癌', '子宮頸癌'],
  ['区⺠', '区民'],
  ['〆切', '締切'],
  // Latin
  ['Tōkyō', 'tokyo'],
  ['Parkinson’s', "parkinson's"],
  ['İ', 'i'],
  ['妊孕性', '妊孕性'],
  ['', ''],
  [' \n ', ''],
]

describe('foldForSearch', () => {
  it.each(ROWS)('%j → %j', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded)
  })

  it('leaves what means something else to readers', () => {
    expect(foldForSearch('癌')).not.toBe(foldForSearch('がん'))
    expect(foldForSearch('しよう')).not.toBe(foldForSearch('しょう'))
    expect(foldForSearch('1.5')).not.toBe(foldForSearch('15'))
    expect(foldForSearch('五')).not.toBe(foldForSearch('5'))
  })

  it('changes nothing when it is done again, and keeps an offset for everything', () => {
    const random = randomFrom(1)
    for (let round = 0; round < 20_000; round += 1) {
      const original = randomText(random, 12)
      const { text, starts, ends } = foldWithOffsets(original)
      if (foldForSearch(text) !== text)
        expect([original, foldForSearch(text)]).toEqual([original, text])
      expect(starts.length === text.length && ends.length === text.length).toBe(true)
      const areRanges = starts.every((start, index) => {
        const end = ends[index] ?? 0
        return start >= (starts[index - 1] ?? 0) && start < end && end <= original.length
      })
      expect(areRanges).toBe(true)
    }
  })

  it('folds every character alone without leaving anything to be folded', () => {
    for (let codePoint = 0; codePoint < 0x30000; codePoint += 1) {
      const folded = foldForSearch(`甲${String.fromCodePoint(codePoint)}乙`)
      if (foldForSearch(folded) !== folded) throw new Error(`U+${codePoint.toString(16)}`)
    }
  })

  it('takes time proportional to the length', () => {
    const before = performance.now()
    for (const piece of [
      'ー',
      '-',
      'カ・',
      ' \n',
      '々',
      'ゝ',
      '\u200B',
      'か\u3099'.repeat(2),
      '\u0301',
    ]) {
      foldForSearch(`甲${piece.repeat(200_000)}`)
    }
    expect(performance.now() - before).toBeLessThan(20_000)
  })
})

describe('foldWithOffsets', () => {
  it.each([
    ['電話は　０３（１２３４）', '03', '０３'],
    ['㈱東京', '(株)', '㈱'],
    ['ｶﾞﾝ相談', 'がん', 'ｶﾞﾝ'],
    ['担当は山田　太郎です', '山田太郎', '山田　太郎'],
    ['𠮷田病院', '吉田', '𠮷田'],
    ['佐々木', '佐佐', '佐々'],
    ['すごーーい', 'すごーい', 'すごーーい'],
    ['葛\u{E0100}飾', '葛飾', '葛\u{E0100}飾'],
  ])('finds in %j for %j what was written: %j', (original, folded, written) => {
    const { text, starts, ends } = foldWithOffsets(original)
    const at = text.indexOf(folded)
    expect(original.slice(starts[at], ends[at + folded.length - 1])).toBe(written)
  })
})

describe('VARIANT_CHARACTERS', () => {
  it('leads from each variant straight to what stays', () => {
    const entries = [...VARIANT_CHARACTERS]
    expect(entries.length).toBeGreaterThan(450)
    expect(entries.filter(([, target]) => VARIANT_CHARACTERS.has(target))).toEqual([])
    expect(entries.filter(([variant, target]) => foldForSearch(variant) !== target)).toEqual([])
    expect(entries.filter(([variant]) => variant.normalize('NFKC') !== variant)).toEqual([])
  })
})
