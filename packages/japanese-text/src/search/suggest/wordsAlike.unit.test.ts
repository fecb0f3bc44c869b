import { describe, expect, it } from '@jest/globals'
import { buildVocabulary } from './buildVocabulary'
import { suggestWords } from './suggestWords'
import { wordsAlike } from './wordsAlike'

const vocabulary = buildVocabulary([
  { word: '肺がん', readings: ['はいがん'], count: 10 },
  { word: '化学療法', perhapsRead: ['かがくりょうほう'], count: 1 },
  { word: 'ハローワーク', count: 10 },
])
const alike = (typed: string) => wordsAlike([vocabulary], typed)[0]

describe('wordsAlike', () => {
  it('says how much of a word is as it was typed', () => {
    expect(alike('ハローワーケ')?.word.word).toBe('ハローワーク')
    expect(alike('ハローワーケ')?.likeness).toBeCloseTo(1 - 0.8 / 4 - 0.2 / 6)
  })

  it('does not go by readings that are only guessed; these are good to suggest', () => {
    expect(alike('かがくりょうほお')).toBeUndefined()
    expect(suggestWords([vocabulary], 'かがくりょうほお')[0]?.word.word).toBe('化学療法')
  })

  it('does not take what a slip explains for more alike than anything else', () => {
    const [explained] = suggestWords([vocabulary], 'haigsn')
    expect(explained?.word.word).toBe('肺がん')
    expect(alike('haigsn')).toBeUndefined()
  })

  it('says nothing to a word itself', () => {
    expect(wordsAlike([vocabulary], '肺ガン')).toEqual([])
  })
})
