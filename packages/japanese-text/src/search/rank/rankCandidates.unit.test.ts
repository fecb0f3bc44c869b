import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { foldForSearch } from '../fold/foldForSearch'
import { parseQuery } from '../query/parseQuery'
import { randomText } from '../testing/randomTexts'
import { countBorders } from './countBorders'
import type { CorpusStatistics, RankCandidate } from './RankCandidate'
import { rankCandidates } from './rankCandidates'

const STATISTICS: CorpusStatistics = {
  documents: 1000,
  averageLengths: { title: 15, names: 10, headings: 60, body: 700, files: 700 },
}

const candidate = (
  id: string,
  fields: { title?: string; names?: string; headings?: string; body?: string },
  prior?: number,
): RankCandidate<string> => ({
  id,
  fields: Object.fromEntries(
    Object.entries(fields).map(([field, text]) => [field, foldForSearch(text)]),
  ),
  ...(prior === undefined ? {} : { prior }),
})

const order = (typed: string, candidates: RankCandidate<string>[]): string[] =>
  rankCandidates(parseQuery(typed), candidates, STATISTICS).map(({ id }) => id)

describe('rankCandidates', () => {
  it.each<[string, string, RankCandidate<string>[], string[]]>([
    [
      'a word of its own before a part of another',
      '京都',
      [
        candidate('tokyo', {
          title: '東京都のお知らせ',
          body: '東京都は東京都民のために。東京都立病院',
        }),
        candidate('kyoto', { title: '研修のお知らせ', body: '会場は京都です。' }),
      ],
      ['kyoto', 'tokyo'],
    ],
    [
      'parts of compounds all the same',
      '相談支援',
      [
        candidate('other', { body: '相談の支援ではない。相談支援と一度だけ書く。' }),
        candidate('center', { title: 'がん相談支援センター', body: 'がん相談支援センターとは' }),
      ],
      ['center', 'other'],
    ],
    [
      'the page about the thing before the page that mentions it',
      'セカンドオピニオン',
      [
        candidate('mentions', { title: '治療の流れ', body: '迷ったらセカンドオピニオンも。' }),
        candidate('about', { title: 'セカンドオピニオンを受けるには', body: '別の医師の意見。' }),
        candidate('is', { title: 'セカンドオピニオン', body: '別の医師の意見。' }),
      ],
      ['is', 'about', 'mentions'],
    ],
    [
      'a former name that is what was typed',
      '東京医科歯科大学病院',
      [
        candidate('news', { title: '東京医科歯科大学病院の講演会', body: '講演会のお知らせ' }),
        candidate('hospital', {
          title: '東京科学大学病院',
          names: '東京医科歯科大学病院\nとうきょうかがくだいがくびょういん',
        }),
      ],
      ['hospital', 'news'],
    ],
    [
      'words that stand together',
      '治療 仕事',
      [
        candidate('apart', { body: `治療について。${'検査の話。'.repeat(60)}仕事について。` }),
        candidate('together', { body: `治療と仕事の両立。${'検査の話。'.repeat(60)}以上。。。` }),
      ],
      ['together', 'apart'],
    ],
    [
      'the rarer word',
      '妊孕性 がん',
      [
        candidate('common', { body: 'がん、がん、がん、がん' }),
        candidate('rare', { body: '妊孕性' }),
        ...['a', 'b', 'c', 'd'].map((id) => candidate(id, { body: '別の話とがん' })),
      ],
      ['rare', 'common', 'a', 'b', 'c', 'd'],
    ],
    [
      'what is fresh among equals',
      'がん',
      [candidate('old', { body: 'がん' }, 0.1), candidate('new', { body: 'がん' }, 0.9)],
      ['new', 'old'],
    ],
    [
      'a name in kana',
      'こまごめびょういん',
      [
        candidate('body', { title: '病院一覧', body: 'こまごめびょういん' }),
        candidate('names', { title: '都立駒込病院', names: 'こまごめびょういん' }),
      ],
      ['names', 'body'],
    ],
  ])('puts first %s', (_, typed, candidates, expected) => {
    expect(order(typed, candidates)).toEqual(expected)
    expect(order(typed, candidates.toReversed())).toEqual(expected)
  })

  it('counts a wording of the dictionary less than what was typed', () => {
    const query = parseQuery('癌')
    const groups = query.groups.map((group) => ({
      ...group,
      alternatives: [
        ...group.alternatives,
        { text: 'がん', isExact: false, origin: 'dictionary' as const },
      ],
    }))
    const candidates = [candidate('がん', { body: 'がん' }), candidate('癌', { body: '癌' })]
    expect(
      rankCandidates({ ...query, groups }, candidates, STATISTICS).map(({ id }) => id),
    ).toEqual(['癌', 'がん'])
  })

  it('counts a word less that many documents have', () => {
    const one = [candidate('a', { body: 'がん 妊孕性' })]
    const query = parseQuery('がん 妊孕性')
    const score = (documentFrequencies: number[], body: string): number =>
      rankCandidates(query, [candidate('a', { body })], { ...STATISTICS, documentFrequencies })[0]
        ?.parts.words ?? 0
    expect(score([900, 3], 'がん')).toBeLessThan(score([900, 3], '妊孕性'))
    expect(score([5000, 3], 'がん')).toBeGreaterThan(0)
    expect(rankCandidates(query, one, STATISTICS)[0]?.parts.proximity).toBeGreaterThan(0.2)
  })

  it('orders equals by id, numbers as numbers', () => {
    const same = [10, 9, 2].map((id) => ({ id, fields: { body: 'がん' } }))
    expect(rankCandidates(parseQuery('がん'), same, STATISTICS).map(({ id }) => id)).toEqual([
      2, 9, 10,
    ])
  })

  it('gives the same order whatever order the candidates have, and numbers for all', () => {
    const random = randomFrom(4)
    for (let round = 0; round < 200; round += 1) {
      const candidates = Array.from({ length: 12 }, (_, index) =>
        candidate(
          String(index),
          {
            title: randomText(random, 4),
            names: randomText(random, 2),
            body: randomText(random, 40),
          },
          random() * 3 - 1,
        ),
      )
      const query = parseQuery(randomText(random, 4))
      const ranked = rankCandidates(query, candidates, STATISTICS)
      expect(ranked).toEqual(
        rankCandidates(
          query,
          candidates.toSorted(() => random() - 0.5),
          STATISTICS,
        ),
      )
      expect(ranked.every(({ score }) => Number.isFinite(score) && score >= 0)).toBe(true)
    }
  })

  it('takes empty things', () => {
    expect(rankCandidates(parseQuery(''), [], STATISTICS)).toEqual([])
    expect(rankCandidates(parseQuery(''), [candidate('a', {})], STATISTICS)[0]?.score).toBe(0)
    const nothing = { title: 0, names: 0, headings: 0, body: 0, files: 0 }
    const ranked = rankCandidates(parseQuery('がん'), [candidate('a', { body: 'がん' })], {
      documents: 0,
      averageLengths: nothing,
    })
    expect(Number.isFinite(ranked[0]?.score)).toBe(true)
  })
})

describe('countBorders', () => {
  it.each<[string, string, 0 | 1 | 2]>([
    ['国立京都病院', '京都', 2],
    ['東京都', '京都', 1],
    ['東京都', '東京', 2],
    ['がん相談支援せんたー', '相談支援', 2],
    ['胃がん', 'がん', 2],
    ['乳がんと仕事', '仕事', 2],
    ['pet-ct検査', '検査', 2],
    ['がん、転移', '転移', 2],
  ])('%s has %s with %i borders', (text, word, borders) => {
    const start = text.indexOf(word)
    expect(countBorders(text, { start, end: start + word.length })).toBe(borders)
  })
})
