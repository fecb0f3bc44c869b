import { describe, expect, it } from '@jest/globals'
import { hospitals } from '../../content/organizations/hospitals'
import { startingContent } from '../../content/startingContent'
import { sameRecords } from './sameRecords'

const documents = startingContent({ samples: false, today: '2026-11-26' })
const found = documents.filter(({ isDraft }) => !isDraft)
const published = new Set<string>(found.map(({ key }) => key))

const LEAST = {
  'old-name': 8,
  kana: 80,
  katakana: 40,
  'half-width': 30,
  english: 30,
  misspelt: 50,
  synonym: 80,
  abbreviation: 60,
} as const

describe('the table of queries that must find the same records', () => {
  it('should have at least 200 pairs and enough of every kind', () => {
    expect(sameRecords.length).toBeGreaterThanOrEqual(200)
    for (const [kind, least] of Object.entries(LEAST)) {
      const count = sameRecords.filter((pair) => pair.kind === kind).length
      expect([kind, count >= least]).toEqual([kind, true])
    }
  })

  it('should expect only records that a new portal shows to the public', () => {
    expect(sameRecords.filter(({ expects }) => !published.has(expects))).toEqual([])
  })

  it('should have no pair twice', () => {
    const pairs = sameRecords.map(({ query, expects }) => `${query} ${expects}`)
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([])
  })

  it('should not ask for a record by its very title', () => {
    const titles = new Map(
      documents.map(({ key, data }) => [
        key as string,
        String(data.name ?? data.title ?? data.term),
      ]),
    )
    expect(sameRecords.filter(({ query, expects }) => titles.get(expects) === query)).toEqual([])
  })

  it('should ask for each of the 45 hospitals in at least four ways, by kana among them', () => {
    expect(hospitals).toHaveLength(45)
    for (const { key } of hospitals) {
      const kinds = sameRecords.filter(({ expects }) => expects === key).map(({ kind }) => kind)
      expect([key, kinds.length >= 4, kinds.includes('kana')]).toEqual([key, true, true])
    }
  })

  it('should ask for every hospital with a former name by that name', () => {
    for (const { key, formerNames = [] } of hospitals) {
      for (const { name } of formerNames) {
        const pair = sameRecords.find(({ query, expects }) => query === name && expects === key)
        expect([name, pair?.kind]).toEqual([name, 'old-name'])
      }
    }
  })

  it('should ask for every topic, and for every page that is not a short piece of news', () => {
    const asked = new Set<string>(sameRecords.map(({ expects }) => expects))
    const due = found.filter(
      ({ key, data }) =>
        key.startsWith('topic:') || (key.startsWith('content:') && data.kind === 'page'),
    )
    expect(due.map(({ key }) => key).filter((key) => !asked.has(key))).toEqual([])
  })

  it('should write what is called kana, katakana, half-width and English in that script', () => {
    const scripts = {
      kana: /^[ぁ-ゖー]+$/,
      katakana: /[ァ-ヶー]{2}/,
      'half-width': /[ｦ-ﾟＡ-Ｚ＆]|^NTT/,
      english: /^[A-Za-z0-9 .']+$/,
    } as const
    for (const [kind, script] of Object.entries(scripts)) {
      const odd = sameRecords.filter((pair) => pair.kind === kind && !script.test(pair.query))
      expect([kind, odd]).toEqual([kind, []])
    }
  })
})
