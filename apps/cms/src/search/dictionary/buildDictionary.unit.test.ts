import { describe, expect, it } from '@jest/globals'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { insideWords } from '../../content/searchDictionary/insideWords'
import { buildDictionary } from './buildDictionary'

const { has, wordingsOf } = buildDictionary(
  [
    { words: ['乳がん', 'breast cancer'], reading: 'にゅうがん', typed: ['おっぱいのがん'] },
    { words: ['がん', 'cancer'] },
    { words: ['治療', '療法'] },
    { words: ['療法', '手当て'] },
  ],
  insideWords,
)
const asked = (word: string) => wordingsOf(foldForSearch(word))

describe('buildDictionary', () => {
  it.each([
    ['乳がん', ['乳癌', 'breast cancer', 'にゅうがん']],
    ['Breast Cancer', ['乳がん', '乳癌', 'にゅうがん']],
    // From what is typed to the words, and never back.
    ['おっぱいのがん', ['乳がん', 'breast cancer', 'にゅうがん']],
    // Also inside of words that are no entry.
    ['肺癌', ['肺がん']],
    ['頭頚部癌', ['頭頸部がん']],
    ['東大付属病院', ['東大附属病院']],
  ])('%s may be said as %j', (word, wordings) => {
    expect(asked(word)).toEqual(expect.arrayContaining(wordings.map(foldForSearch)))
    expect(asked(word)).not.toContain(foldForSearch(word))
  })

  it('goes no further than one entry', () => {
    expect(asked('治療')).toEqual(['療法'])
    expect(asked('乳がん')).not.toContain('おっぱいのがん')
    expect(asked('もも')).toEqual([])
  })

  it('knows what it has something for', () => {
    expect(has(foldForSearch('Breast Cancer'))).toBe(true)
    expect(has('乳')).toBe(false)
  })

  it('offers a bounded number of wordings', () => {
    const many = buildDictionary(
      [{ words: Array.from({ length: 80 }, (_, at) => `語${at}がん`) }],
      insideWords,
    )
    expect(many.wordingsOf('語1がん').length).toBeLessThanOrEqual(24)
  })
})
