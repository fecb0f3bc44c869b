import { describe, expect, it } from '@jest/globals'
import { Dictionary } from './Dictionary'
import type { DictionaryWord } from './DictionaryWord'
import { markPassages, type MarkOptions, type Passage, type Segment } from './markPassages'

const WORDS: DictionaryWord[] = [
  { entry: 'biopsy', text: '生検', reading: 'せいけん', explained: true },
  {
    entry: 'sharoushi',
    text: '社会保険労務士',
    reading: 'しゃかいほけんろうむし',
    explained: true,
  },
  { entry: 'sharoushi', text: '社労士', reading: 'しゃろうし', explained: true },
  { entry: 'stage', text: 'ステージ', reading: 'ステージ', explained: true },
  { entry: 'bokutoh', text: '墨東病院', reading: 'ぼくとうびょういん', explained: false },
]
const dictionary = new Dictionary(WORDS)

/** [生検|せいけん|biopsy] */
const written = (segments: readonly Segment[] | undefined) =>
  segments
    ?.map((one) =>
      typeof one === 'string'
        ? one
        : `[${one.text}|${one.ruby?.map(({ reading }) => reading ?? '-').join('') ?? ''}|${one.explains ?? ''}]`,
    )
    .join('')

function mark(passages: [string, boolean][], options: Partial<MarkOptions> = {}) {
  const given = passages.map(([text, mayExplain], key): Passage<number> => ({
    key,
    text,
    mayExplain,
  }))
  const { segments, explained } = markPassages(given, dictionary, { mostExplained: 6, ...options })
  return { texts: given.map(({ key }) => written(segments.get(key))), explained }
}

describe('markPassages', () => {
  it('should mark the first use only', () => {
    expect(
      mark([
        ['生検と生検。', true],
        ['また生検', true],
      ]),
    ).toEqual({
      texts: ['[生検|せいけん|biopsy]と生検。', undefined],
      explained: ['biopsy'],
    })
  })

  it('should say the reading in a heading and explain in the text below', () => {
    expect(
      mark([
        ['生検とは', false],
        ['生検は検査です', true],
      ]).texts,
    ).toEqual(['[生検|せいけん|]とは', '[生検||biopsy]は検査です'])
  })

  it('should explain an entry once, and say the reading of each wording once', () => {
    expect(mark([['社労士と社会保険労務士と社労士', true]]).texts).toEqual([
      '[社労士|しゃろうし|sharoushi]と[社会保険労務士|しゃかいほけんろうむし|]と社労士',
    ])
  })

  it('should give kana no reading, and names no explanation', () => {
    expect(mark([['ステージは墨東病院で', true]]).texts).toEqual([
      '[ステージ||stage]は[墨東病院|ぼくとうびょういん|]で',
    ])
  })

  it('should leave kana alone where nothing is explained', () => {
    expect(mark([['ステージ', false]]).texts).toEqual([undefined])
  })

  it('should explain no more than it may, and not what is refused', () => {
    expect(mark([['生検、ステージ、社労士', true]], { mostExplained: 1 }).explained).toEqual([
      'biopsy',
    ])
    expect(mark([['生検、ステージ', true]], { unexplained: new Set(['biopsy']) })).toEqual({
      texts: ['[生検|せいけん|]、[ステージ||stage]'],
      explained: ['stage'],
    })
  })

  it('should lose no character', () => {
    const text = 'ﾋﾟｱ　生検、か\u3099んの社労士。ステージⅠ🙂墨東病院'
    const { segments } = markPassages([{ key: 0, text, mayExplain: true }], dictionary, {
      mostExplained: 6,
    })
    const joined = segments.get(0)?.map((one) => (typeof one === 'string' ? one : one.text))
    expect(joined?.join('')).toBe(text)
  })
})
