import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { parseQuery } from '../query/parseQuery'
import { randomText } from '../testing/randomTexts'
import { CUT, cutQuality, isBetweenCharacters } from './cutQuality'
import { makeSnippets, type SnippetOptions } from './makeSnippets'
import { markMatches } from './markMatches'
import { snippetParts } from './snippetParts'

const TEXT =
  'がん相談支援センターは、全国の「がん診療連携拠点病院」などに設置されている、がんに関する相談の窓口です。患者さんやご家族だけでなく、どなたでも無料・匿名でご利用いただけます。電話番号は０３-１２３４-５６７８です。治療と仕事の両立、医療費、セカンド・オピニオンなど、がんに関するさまざまなことを相談できます。申し込みは不要です。'

const written = (text: string, typed: string, options?: SnippetOptions): string[] =>
  makeSnippets(text, parseQuery(typed), options).map((snippet) =>
    snippetParts(text, snippet)
      .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
      .join(''),
  )

describe('makeSnippets', () => {
  it.each<[string, SnippetOptions, string[]]>([
    [
      'セカンドオピニオン',
      { length: 60 },
      [
        '治療と仕事の両立、医療費、[セカンド・オピニオン]など、がんに関するさまざまなことを相談できます。申し込みは不要です。',
      ],
    ],
    ['転移', { length: 30 }, ['がん相談支援センターは、全国の「がん診療連携拠点病院」…']],
    ['0312345678', { length: 30 }, ['電話番号は[０３-１２３４-５６７８]です。']],
    [
      '匿名 申込',
      { length: 60, passages: 2 },
      ['…どなたでも無料・[匿名]でご利用いただけます。', '[申し込み]は不要です。'],
    ],
  ])('%s with %j', (typed, options, expected) => {
    expect(written(TEXT, typed, options)).toEqual(expected)
  })

  it('shows a short text whole', () => {
    expect(written('胃がんの検診', '検診')).toEqual(['胃がんの[検診]'])
    expect(written('', '検診')).toEqual([''])
  })

  it('prefers the passage that has most of what was typed', () => {
    const text = `相談とは。${'あ、'.repeat(100)}相談と支援と仕事。${'い、'.repeat(100)}`
    expect(written(text, '相談 支援 仕事', { length: 40 })[0]).toContain('[相談]と[支援]と[仕事]。')
  })

  it('marks words that touch as one, and those of the dictionary', () => {
    expect(written('乳がん検診', '乳がん 検診')).toEqual(['[乳がん検診]'])
  })

  it('keeps to its limits whatever the text is', () => {
    const random = randomFrom(5)
    for (let round = 0; round < 3000; round += 1) {
      const text = randomText(random, 120)
      const start = Math.floor(random() * text.length)
      const query = parseQuery(`${text.slice(start, start + 3)} ${randomText(random, 3)}`)
      const length = 10 + Math.floor(random() * 60)
      const passages = 1 + Math.floor(random() * 3)
      const snippets = makeSnippets(text, query, { length, passages })
      const marks = markMatches(text, query)
      let last = 0
      let total = 0
      for (const snippet of snippets) {
        expect(snippet.start >= last && snippet.end >= snippet.start).toBe(true)
        expect(snippet.end <= text.length).toBe(true)
        expect(isWhole(text, snippet.start) && isWhole(text, snippet.end)).toBe(true)
        total += snippet.end - snippet.start
        last = snippet.end
        let lastMark = snippet.start - 1
        for (const mark of snippet.marks) {
          expect(mark.start > lastMark && mark.end > mark.start && mark.end <= snippet.end).toBe(
            true,
          )
          lastMark = mark.end
        }
        const shown = snippetParts(text, snippet)
          .map((part) => part.text)
          .join('')
        expect(shown.replaceAll(/^…|…$/g, '')).toBe(
          text.slice(snippet.start, snippet.end).replaceAll(/^…|…$/g, ''),
        )
      }
      expect(snippets.length).toBeGreaterThan(0)
      expect(snippets.length).toBeLessThanOrEqual(passages)
      expect(total).toBeLessThanOrEqual(length)
      const isShort = marks.some(({ start: from, end }) => end - from <= length / passages / 2)
      if (isShort) expect(snippets.some((snippet) => snippet.marks.length > 0)).toBe(true)
    }
  })

  it('takes long and hostile texts', () => {
    const before = performance.now()
    for (const text of [
      'が'.repeat(50_000),
      '0'.repeat(50_000),
      'a'.repeat(50_000),
      '🙂'.repeat(20_000),
      '。'.repeat(50_000),
    ]) {
      const [snippet] = makeSnippets(text, parseQuery('が 0 。'), { length: 100 })
      expect((snippet?.end ?? 0) - (snippet?.start ?? 0)).toBeLessThanOrEqual(100)
    }
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})

const isWhole = (text: string, index: number): boolean =>
  index <= 0 ||
  index >= text.length ||
  isBetweenCharacters(text, index) ||
  /\s/.test(text.charAt(index - 1))

describe('cutQuality', () => {
  it.each<[string, number, keyof typeof CUT]>([
    ['です。次は', 3, 'sentence'],
    ['はい、次は', 3, 'clause'],
    ['治療を受ける', 3, 'phrase'],
    ['検査センター', 2, 'fair'],
    ['拠点病院', 2, 'poor'],
    ['センター', 2, 'poor'],
    ['受ける', 1, 'poor'],
    ['です。', 2, 'poor'],
    ['「がん', 1, 'poor'],
    ['03-1234', 2, 'never'],
    ['03-1234', 3, 'never'],
    ['（03）1234', 4, 'never'],
    ['０３１２', 2, 'never'],
    ['1,000円', 2, 'never'],
    ['cancer', 3, 'never'],
    ['PET-CT', 3, 'never'],
    ['𠮷野', 1, 'never'],
    ['か\u3099ん', 1, 'never'],
    ['葛\u{E0100}飾', 1, 'never'],
    ['👨‍👩', 2, 'never'],
    ['👍🏽', 2, 'never'],
    ['🇯🇵', 2, 'never'],
  ])('%s at %i: %s', (text, index, quality) => {
    expect(cutQuality(text, index)).toBe(CUT[quality])
  })
})
