import { describe, expect, it } from '@jest/globals'
import { buildVocabulary } from '@tokyo-cancer-portal/japanese-text/search'
import { suggestedQueries } from './suggestedQueries'
import { surelyMeant } from './surelyMeant'
import { dictionaryWords, placeWords } from './vocabularyWords'

const words = buildVocabulary(
  dictionaryWords([
    { words: ['肺がん', 'lung cancer'], reading: 'はいがん' },
    { words: ['緩和ケア', '緩和医療'], reading: 'かんわけあ' },
    { words: ['副作用'], reading: 'ふくさよう' },
    { words: ['東京都立駒込病院', '駒込病院'], reading: 'とうきょうとりつこまごめびょういん' },
    { words: ['前立腺がん'], reading: 'ぜんりつせんがん' },
  ]),
)
const places = buildVocabulary(placeWords())
const suggested = (typed: string) => suggestedQueries([words, places], typed)

describe('suggestedQueries', () => {
  it.each([
    ['廃がん', '肺がん'],
    ['はいがｎ', '肺がん'],
    ['かんわいりょお', '緩和医療'],
    ['komagomebyoin', '駒込病院'],
    ['lung canser', 'lung cancer'],
    ['文教区', '文京区'],
    ['はちおおじし', '八王子市'],
    ['北多磨南部', '北多摩南部'],
    ['廃がん 副作業', '肺がん 副作用'],
    ['副作業 文京区', '副作用 文京区'],
    ['前立戦がんの副作業', '前立腺がん 副作用'],
    ['緩和ケアと副作業', '緩和ケア 副作用'],
  ])('%s: %s first', (typed, meant) => {
    expect(suggested(typed)[0]).toBe(meant)
  })

  it.each(['肺がん', '肺がん 副作用', '文京区', '', '自動車'])('nothing to %j', (typed) => {
    expect(suggested(typed)).toEqual([])
  })

  it('names each once', () => {
    const all = suggested('緩和毛ア')
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeLessThanOrEqual(8)
  })
})

describe('surelyMeant', () => {
  const sure = (typed: string) => surelyMeant([words, places], typed)

  it.each([
    ['前立戦がん', '前立腺がん'],
    // Several words are looked for one by one.
    ['廃がん 副作業', null],
    // A slip explains it, but little of it is as it was typed.
    ['kなわけあ', null],
    ['haigsn', null],
    // Guessed readings are not enough.
    ['かんわいりょお', null],
    ['自動車', null],
    ['肺がん', null],
  ])('%s: %s', (typed, meant) => {
    expect(sure(typed)).toBe(meant)
  })

  it('is never sure between two', () => {
    const two = buildVocabulary(
      ['検査甲', '検査乙'].map((word) => ({ word, readings: [], count: 1 })),
    )
    expect(surelyMeant([two], '検査丙')).toBeNull()
  })
})
