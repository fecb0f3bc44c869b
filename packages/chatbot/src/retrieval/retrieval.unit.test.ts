import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import type { Passage } from '../model/Knowledge'
import { ANSWERS, PASSAGES, sampleIndex, WORDINGS } from '../testing/samplePortal'
import { contentTokens, wordsOf } from './contentTokens'
import { dictionaryTokens, entriesIn } from './dictionaryTokens'
import { KnowledgeIndex } from './KnowledgeIndex'
import { TermIndex } from './TermIndex'
import { trainVectors } from './vectors/trainVectors'

const passage = (id: string, text: string, title = id): Passage => ({
  source: { id, title, url: `/${id}`, confirmedOn: null },
  number: 0,
  heading: '',
  anchor: '',
  paragraphs: [[text]],
  names: [],
})

describe('contentTokens', () => {
  it.each([
    ['働ける', ['~働']],
    ['相談を教えてください', ['相談', '=相談']],
    ['ウィッグ', ['うぃ', 'ぃっ', 'っぐ', '=うぃっぐ']],
    ['PET検査', ['検査', '=pet', '=検査']],
    ['しこり', ['=しこり']],
    ['', []],
  ])('%s', (text, tokens) => expect(contentTokens(text).toSorted()).toEqual(tokens.toSorted()))

  it('reads half width, full width and both kana alike', () => {
    expect(contentTokens('ｾｶﾝﾄﾞｵﾋﾟﾆｵﾝ')).toEqual(contentTokens('セカンドオピニオン'))
    expect(wordsOf('ＰＥＴ')).toEqual(['pet'])
  })
})

describe('words of the dictionary', () => {
  it('are found inside of others, and the longest first', () => {
    expect(dictionaryTokens('がん相談支援せんたー', WORDINGS).toSorted()).toEqual(
      ['≡がん', '≡がん相談支援せんたー', '≡相談支援せんたー'].toSorted(),
    )
    expect(entriesIn('がん相談支援せんたーの費用', WORDINGS)).toEqual([
      { word: 'がん相談支援せんたー', start: 0 },
      { word: '費用', start: 11 },
    ])
  })

  it('are whole words in Latin letters', () => {
    expect(entriesIn('workshop', WORDINGS)).toEqual([])
    expect(entriesIn('my work', WORDINGS)).toEqual([{ word: 'work', start: 3 }])
  })
})

describe('TermIndex', () => {
  const amounts = (...tokens: string[]) => new Map(tokens.map((token) => [token, 1]))
  const term = (...tokens: string[]) => ({ tokens, weight: 1 })

  it('prefers what is rare, and what has more of what was asked', () => {
    const index = new TermIndex()
    index.add(amounts('a'))
    index.add(amounts('a', 'b'))
    index.add(amounts('a', 'c'))
    expect(index.find([term('a'), term('b')], 3).best.map(({ slot }) => slot)).toEqual([1, 0, 2])
    expect(index.find([term('b')], 3).best).toEqual([
      { slot: 1, score: expect.any(Number), coverage: 1 },
    ])
    expect(index.find([term('z')], 3).best).toEqual([])
  })

  it('counts alternatives once', () => {
    const index = new TermIndex()
    index.add(amounts('a', 'b'))
    index.add(amounts('a'))
    const [one, other] = index.find([term('a', 'b')], 2).best
    expect(one?.score).toBe(other?.score)
    expect(one?.coverage).toBe(1)
  })

  it('finds nothing in a slot that was emptied, and the rest as before', () => {
    const index = new TermIndex()
    const slots = [index.add(amounts('a')), index.add(amounts('a')), index.add(amounts('b'))]
    index.remove(slots[0] ?? 0)
    index.remove(slots[0] ?? 0)
    expect(index.size).toBe(2)
    expect(index.find([term('a')], 5).best.map(({ slot }) => slot)).toEqual([1])
    expect(index.compact()).toBeNull()
  })

  it('moves all together when most is empty', () => {
    const index = new TermIndex()
    const slots = Array.from({ length: 1500 }, (_, at) => index.add(amounts('a', `t${at}`)))
    for (const slot of slots.slice(0, 1200)) index.remove(slot)
    const moved = index.compact()
    expect([moved?.[0], moved?.[1200], moved?.[1499]]).toEqual([-1, 0, 299])
    expect(index.find([term('t1499')], 5).best.map(({ slot }) => slot)).toEqual([299])
    expect(index.find([term('t5')], 5).best).toEqual([])
    const added = index.add(amounts('a', 'new'))
    expect(index.find([term('new')], 5).best.map(({ slot }) => slot)).toEqual([added])
  })
})

describe('KnowledgeIndex', () => {
  const urls = (index: KnowledgeIndex, query: string) =>
    index.passages(query).map(({ item }) => item.source.url)

  it('finds by words, by the dictionary, in kana and in English', () => {
    const index = sampleIndex()
    for (const query of ['緩和ケアとは', 'かんわけあ', 'palliative care', 'ｶﾝﾜｹｱ'])
      expect(urls(index, query)[0]).toBe('/contents/3')
    expect(urls(index, 'かつらを買う助成')[0]).toBe('/contents/4')
  })

  it('is sure of a title, less of a word, and not of what has nothing to do with it', () => {
    const index = sampleIndex()
    const confidence = (query: string) => index.passages(query)[0]?.confidence ?? 0
    expect(confidence('高額療養費制度')).toBeGreaterThan(0.9)
    expect(confidence('高額療養費の申請のしかた')).toBeGreaterThan(0.6)
    expect(confidence('申請')).toBeGreaterThan(confidence('飛行機の搭乗手続きの申請期限と座席'))
    for (const query of ['東京タワーの高さ', 'ラーメンの作り方', '株価', 'weather tomorrow'])
      expect(confidence(query)).toBeLessThan(0.36)
  })

  it('finds answers by any of their wordings, each once', () => {
    const found = sampleIndex().answers('がんと診断されたら何をする')
    expect(found.map(({ item }) => item.source.id)).toEqual([ANSWERS[0]?.source.id])
    expect(found[0]?.confidence).toBeGreaterThan(0.9)
  })

  it('forgets at once, and replaces', () => {
    const index = sampleIndex()
    index.remove('content-items/3')
    expect(urls(index, '緩和ケアとは')).not.toContain('/contents/3')
    index.put('content-items/3', [passage('content-items/3', '新しい文です。', '新しい題')])
    expect(index.passages('緩和ケア').map(({ item }) => item.source.title)).not.toContain(
      '緩和ケア',
    )
    expect(urls(index, '新しい題')[0]).toBe('/content-items/3')
    index.removeAnswer('chat-answers/1')
    expect(index.answers('がんと診断されたら何をする')).toEqual([])
    expect(index.size).toBe(PASSAGES.size)
  })

  it('never finds what was withdrawn, through 2,500 changes, and is then as if they had never been', () => {
    const vectors = trainVectors(['相談 窓口 費用 制度', '費用 制度 相談 窓口'], {
      dimensions: 8,
      epochs: 2,
    })
    const [index, fresh] = [sampleIndex(), sampleIndex()]
    index.useVectors(vectors)
    fresh.useVectors(vectors)
    const random = randomFrom(5)
    const live = new Set<string>()
    for (let turn = 0; turn < 2500; turn += 1) {
      const id = `x/${Math.floor(random() * 40)}`
      if (random() < 0.5) {
        index.put(id, [passage(id, `費用の相談${turn}。`), passage(id, `窓口の制度${turn}。`)])
        live.add(id)
      } else {
        index.remove(id)
        live.delete(id)
      }
      if (turn % 50 === 0) {
        const found = index.passages('費用の相談の窓口').map(({ item }) => item.source.id)
        expect(found.filter((one) => one.startsWith('x/') && !live.has(one))).toEqual([])
      }
    }
    for (const id of live) index.remove(id)
    for (const query of ['費用の相談', '緩和ケア', '仕事を休む', '']) {
      expect(index.passages(query).map(({ item, confidence }) => [item, confidence])).toEqual(
        fresh.passages(query).map(({ item, confidence }) => [item, confidence]),
      )
    }
  })
})

describe('trainVectors', () => {
  const texts = Array.from({ length: 600 }, (_, at) =>
    at % 2 ? '費用 制度 申請 給付 保険' : '患者 家族 交流 仲間 会話',
  )

  it('gives the same for the same seed', () => {
    const [one, same, other] = [7, 7, 8].map((seed) =>
      trainVectors(texts, { dimensions: 12, epochs: 3, seed }),
    )
    expect(one?.values).toEqual(same?.values)
    expect(one?.values).not.toEqual(other?.values)
    expect(one?.values).toHaveLength((one?.words.size ?? 0) * 12)
    expect(one?.values.every(Number.isFinite)).toBe(true)
  })

  it('puts words together that stand together', () => {
    const { words, values, dimensions } = trainVectors(texts, { dimensions: 16, epochs: 30 })
    const vector = (word: string) => {
      const row = words.get(word)?.row ?? 0
      return values.slice(row * dimensions, (row + 1) * dimensions)
    }
    const cosine = (a: string, b: string) => {
      const [one, other] = [vector(a), vector(b)]
      const product = (x: Float32Array, y: Float32Array) =>
        x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0)
      return product(one, other) / Math.sqrt(product(one, one) * product(other, other))
    }
    expect(cosine('費用', '制度')).toBeGreaterThan(cosine('費用', '仲間') + 0.3)
    expect(cosine('患者', '家族')).toBeGreaterThan(cosine('患者', '給付') + 0.3)
  })

  it('leaves out what is too rare, and bears having nothing', () => {
    expect(trainVectors(['一度だけの珍語', '費用 費用'], { minCount: 2 }).words.has('珍語')).toBe(
      false,
    )
    expect(trainVectors([]).words.size).toBe(0)
  })
})

it('answers from 10,000 passages in some milliseconds', () => {
  const random = randomFrom(2)
  const words = [...PASSAGES.values()].flat().flatMap(({ paragraphs }) => paragraphs.flat())
  const index = new KnowledgeIndex(WORDINGS)
  for (let at = 0; at < 2500; at += 1) {
    const passages = Array.from({ length: 4 }, (_, number) => ({
      ...passage(`d/${at}`, ''),
      number,
      paragraphs: [
        Array.from(
          { length: 8 },
          () =>
            `${words[Math.floor(random() * words.length)] ?? ''}${Math.floor(random() * 5000)}番。`,
        ),
      ],
    }))
    index.put(`d/${at}`, passages)
  }
  const queries = [
    'がん相談支援センターは無料ですか',
    '治療を続けながら働きたいのですが会社にどう伝えればいいでしょうか',
    'かつらの助成',
    'second opinion',
    '緩和ケア',
  ]
  const times: number[] = []
  for (let turn = 0; turn < 200; turn += 1) {
    const before = performance.now()
    index.passages(queries[turn % queries.length] ?? '')
    times.push(performance.now() - before)
  }
  times.sort((a, b) => a - b)
  const [middle, late] = [times[100] ?? 0, times[196] ?? 0]
  console.log(`10,000 passages: p50 ${middle.toFixed(2)} ms, p98 ${late.toFixed(2)} ms`)
  expect(late).toBeLessThan(50)
})
