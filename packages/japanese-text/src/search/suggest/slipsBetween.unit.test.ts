import { expect, it } from '@jest/globals'
import { foldForSearch } from '../fold/foldForSearch'
import { buildVocabulary } from './buildVocabulary'
import { slipsBetween } from './slipsBetween'
import { typingsOf } from './typingsOf'

/** Slips between what was typed and a word with its reading; 9 is more than 3. */
function slips(typed: string, word: string, reading?: string): number {
  const readings = reading ? [reading] : []
  const { forms } = buildVocabulary([{ word, readings, count: 1 }])
  const typing = typingsOf(foldForSearch(typed))
  const least = Math.min(...forms.map((form) => slipsBetween(typing, form, 3)))
  return least > 3 ? 9 : Math.round(least * 100) / 100
}

it.each<[typed: string, word: string, reading: string | undefined, expected: number, why: string]>([
  ['しよくば', '職場', 'しょくば', 0.1, 'small kana'],
  ['ちかぢか', '近々', 'ちかじか', 0.1, 'ぢ and じ'],
  ['ハロワーク', 'ハローワーク', undefined, 0.15, 'ー'],
  ['こうがくりょよひ', '高額療養費', 'こうがくりょうようひ', 0.3, 'う after お, twice'],
  ['ビアサポート', 'ピアサポート', undefined, 0.4, 'voicing'],
  ['前立戦がん', '前立腺がん', undefined, 0.3, 'a kanji of the same sound'],
  ['介護補件', '介護保険', undefined, 0.3, 'several kanji of the same sound'],
  ['抗顔剤', '抗がん剤', undefined, 0.3, 'a kanji for kana'],
  ['入眼', '乳がん', 'にゅうがん', 0.3, 'all of it'],
  ['ハリーワーク', 'ハローワーク', undefined, 0.6, 'another key of the same row'],
  ['にょうがん', '乳がん', 'にゅうがん', 0.7, 'another vowel'],
  ['緩和和ケア', '緩和ケア', undefined, 0.6, 'once more'],
  ['イベトン', 'イベント', undefined, 0.7, 'two kana the other way round'],
  ['kなわけあ', '緩和ケア', 'かんわけあ', 0.6, 'two keys the other way round'],
  ['がん支援相談センター', 'がん相談支援センター', undefined, 0.9, 'two parts the other way round'],
  ['はいがｎ', '肺がん', 'はいがん', 0, 'the last letter not made kana'],
  ['抗がん剤ｄ', '抗がん剤', 'こうがんざい', 0.6, 'a letter too many'],
  ['がん検ｓ', 'がん検診', 'がんけんしん', 0.3, 'a kanji that begins with that letter'],
  ['haigsn', '肺がん', 'はいがん', 0.6, 'the key beside'],
  ['nyugan', '乳がん', 'にゅうがん', 0.15, 'romaji with a short vowel'],
  ['syokuba', '職場', 'しょくば', 0, 'romaji of another kind'],
  ['lymphadema', 'lymphedema', undefined, 0.8, 'another vowel in English'],
  ['hospise', 'hospice', undefined, 1, 'another letter'],
  ['胃', '肺', 'はい', 1, 'nothing in common'],
  ['せみなr', 'seminar', undefined, 9, 'kana are no English'],
])('%s is so near to %s (%s): %d, %s', (typed, word, reading, expected) => {
  expect(slips(typed, word, reading)).toBe(expected)
})

it('gives up where more than what is asked for lies between', () => {
  const [form] = buildVocabulary([{ word: 'がん検診', count: 1 }]).forms
  if (!form) throw new Error('no form')
  expect(slipsBetween(typingsOf('自動車'), form, 1)).toBe(2)
})
