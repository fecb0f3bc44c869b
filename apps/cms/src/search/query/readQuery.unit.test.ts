import { describe, expect, it } from '@jest/globals'
import { insideWords } from '../../content/searchDictionary/insideWords'
import { buildDictionary } from '../dictionary/buildDictionary'
import { readQuery } from './readQuery'

const dictionary = buildDictionary(
  [
    { words: ['乳がん', 'breast cancer'] },
    { words: ['頭頸部がん', 'head and neck cancer'] },
    { words: ['患者会', '患者団体'] },
    { words: ['就労', '仕事'], reading: 'しゅうろう' },
    { words: ['相談'], reading: 'そうだん' },
    { words: ['子どものがん', '小児がん'] },
  ],
  insideWords,
)

/** 乳がん=乳癌 就労 | … */
const written = (typed: string) =>
  readQuery(typed, dictionary).map(
    ({ level, query }) =>
      `${level}: ${query.groups.map(({ alternatives }) => alternatives.map(({ text }) => text).join('=')).join(' ')}`,
  )

describe('readQuery', () => {
  it.each([
    ['乳癌', ['all: 乳癌=乳がん=breast cancer']],
    ['就労', ['all: 就労=仕事=しゅうろう']],
    // One word, whatever seems to be a particle in it
    ['子どものがん', ['all: 子どものがん=子どもの癌=小児がん=小児癌']],
    // Kana as the words of the dictionary are written
    [
      'しゅうろうのそうだん',
      [
        'all: しゅうろうのそうだん',
        'all: 就労=仕事=しゅうろう 相談=そうだん',
        'parts: しゅうろう=就労=仕事 そうだん=相談',
        'some: しゅうろう=就労=仕事=そうだん=相談',
      ],
    ],
    // Latin words that the dictionary knows together
    ['Breast Cancer', ['all: breast cancer=乳がん=乳癌']],
    [
      'head and neck cancer 就労',
      [
        'all: head and neck cancer=頭頸部がん=頭けい部がん=頭頸部癌=頭けい部癌 就労=仕事=しゅうろう',
        'some: head and neck cancer=頭頸部がん=頭けい部がん=頭頸部癌=頭けい部癌=就労=仕事=しゅうろう',
      ],
    ],
    // Long words are taken apart when nothing has them.
    [
      '乳がん患者会',
      [
        'all: 乳がん患者会=乳癌患者会',
        'parts: 乳がん=乳癌=breast cancer 患者会=患者団体',
        'some: 乳がん=乳癌=breast cancer=患者会=患者団体',
      ],
    ],
    // However often a part is typed
    [
      '就労患者会就労',
      [
        'all: 就労患者会就労',
        'parts: 就労=仕事=しゅうろう 患者会=患者団体',
        'some: 就労=仕事=しゅうろう=患者会=患者団体',
      ],
    ],
    // A phrase means what it says.
    ['「乳癌患者会」', ['all: 乳癌患者会']],
    ['"breast cancer"', ['all: breast cancer']],
    ['！', ['all: ']],
  ])('%s', (typed, expected) => {
    expect(written(typed)).toEqual(expected)
  })

  it('looks for so many parts at the most', () => {
    const typed = Array.from({ length: 130 }, (_, at) => `w${at}`).join('-')
    const parts = readQuery(typed, dictionary).find(({ level }) => level === 'parts')
    expect(parts?.query.groups).toHaveLength(30)
  })

  it('keeps what is excluded as it was typed', () => {
    const [first] = readQuery('就労 -乳がん', dictionary)
    expect(first?.query.excluded.map(({ alternatives }) => alternatives.length)).toEqual([1])
  })
})
