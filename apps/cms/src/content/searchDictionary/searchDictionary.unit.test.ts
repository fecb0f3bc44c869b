import { describe, expect, it } from '@jest/globals'
import { CANCER_TYPES, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { glossary } from '../glossary'
import { organizations } from '../organizations'
import type { DictionaryEntry } from './DictionaryEntry'
import { leftOutWords } from './leftOutWords'
import { neverJoined } from './neverJoined'
import { searchDictionary } from '.'

const keys = searchDictionary.map(({ key }) => key)
const spellingsOf = ({ words, typed = [] }: DictionaryEntry) => [...words, ...typed]
const folded = (texts: readonly string[]) => texts.map(foldForSearch)

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at)
}

describe('the search dictionary', () => {
  it('should have enough entries to start with, each with a key of its own', () => {
    expect(searchDictionary.length).toBeGreaterThanOrEqual(290)
    expect(repeated(keys)).toEqual([])
    expect(keys.filter((key) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  it('should have no word in two entries, however it is written', () => {
    expect(repeated(searchDictionary.flatMap(({ words }) => folded(words)))).toEqual([])
  })

  it('should not repeat within an entry what the program levels by itself', () => {
    for (const one of searchDictionary) {
      const spellings = [...spellingsOf(one), ...(one.reading ? [one.reading] : [])]
      expect([one.key, repeated(folded(spellings))]).toEqual([one.key, []])
    }
  })

  it('should have at least two spellings in every entry, and none that is empty or padded', () => {
    for (const one of searchDictionary) {
      const spellings = spellingsOf(one)
      expect([one.key, spellings.length >= 2]).toEqual([one.key, true])
      expect(spellings.filter((text) => text !== text.trim() || text === '')).toEqual([])
    }
  })

  it('should have no spelling of a single letter or kana, which would be found everywhere', () => {
    const short = searchDictionary.flatMap(spellingsOf).filter((text) => /^.$/u.test(text))
    expect(short.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })

  it('should have a reading in hiragana wherever the first word has kanji', () => {
    const without = searchDictionary.filter(
      ({ words: [first = ''], reading }) => /\p{Script=Han}/u.test(first) && !reading,
    )
    expect(without.map(({ key }) => key)).toEqual([])
    const odd = searchDictionary.filter(({ reading }) => reading && !/^[ぁ-ゖー]+$/.test(reading))
    expect(odd.map(({ key }) => key)).toEqual([])
    expect(repeated(searchDictionary.flatMap(({ reading }) => reading ?? []))).toEqual([])
  })

  it('should read words as the vocabularies, the glossary and the names of hospitals do', () => {
    const readings = new Map<string, string | undefined>([
      ...CANCER_TYPES.map(({ label, kana }) => [label, kana] as const),
      ...MUNICIPALITIES.map(({ label, kana }) => [label, kana] as const),
      ...glossary.map(({ term, reading }) => [term, reading] as const),
      ...organizations.map(({ name, nameKana }) => [name, nameKana] as const),
    ])
    const checked = searchDictionary.flatMap(({ words: [first = ''], reading }) => {
      const known = readings.get(first)
      return known && reading ? [[first, reading, foldForSearch(known)]] : []
    })
    expect(checked.filter(([, reading, known]) => reading !== known)).toEqual([])
    expect(checked.length).toBeGreaterThan(60)
  })

  it('should give every entry its reason in plain sentences', () => {
    for (const { key, reason } of searchDictionary) {
      expect([key, reason]).toEqual([key, expect.stringMatching(/^[^。].{5,120}。$/u)])
      expect([key, reason.split('。').length - 1 <= 3]).toEqual([key, true])
    }
  })
})

describe('the carefulness of the search dictionary', () => {
  const cancerOf = new Map<string, Set<string>>()
  for (const { value, label, synonyms } of CANCER_TYPES) {
    for (const name of [label, ...synonyms]) {
      const known = cancerOf.get(foldForSearch(name)) ?? new Set()
      cancerOf.set(foldForSearch(name), known.add(value))
    }
  }

  it('should join no two kinds of cancer that the vocabulary keeps apart', () => {
    for (const { key, words } of searchDictionary) {
      const kinds = folded(words).flatMap((word) => [...(cancerOf.get(word) ?? [])])
      expect([key, new Set(kinds).size <= 1]).toEqual([key, true])
    }
  })

  it.each(neverJoined)('should not take %s for %s', (one, other) => {
    for (const entry of searchDictionary) {
      for (const [from, to] of [
        [one, other],
        [other, one],
      ]) {
        const leads = entry.words.includes(to ?? '') && spellingsOf(entry).includes(from ?? '')
        expect([entry.key, leads]).toEqual([entry.key, false])
      }
    }
  })

  it.each([...leftOutWords])('should lead nowhere from $word', ({ word, reason }) => {
    const used = searchDictionary.flatMap(spellingsOf).filter((text) => text.includes(word))
    expect(used).toEqual([])
    expect(reason).toMatch(/。$/)
  })

  it('should lead from what is wider or narrower in one direction only', () => {
    const leads = (from: string, to: string) =>
      searchDictionary.some((one) => one.words.includes(to) && spellingsOf(one).includes(from))
    for (const [from, to] of [
      ['抗がん剤', '薬物療法'],
      ['分子標的薬', '薬物療法'],
      ['ウィッグ', 'アピアランスケア'],
      ['ホスピス', '緩和ケア'],
      ['末期がん', '緩和ケア'],
      ['治験', '臨床試験'],
      ['髪が抜ける', '脱毛'],
      ['お金がない', '医療費の助成'],
      ['有害事象', '副作用'],
      ['傷病手当', '傷病手当金'],
    ] as const) {
      expect([from, to, leads(from, to), leads(to, from)]).toEqual([from, to, true, false])
    }
  })

  it('should leave former names of hospitals to the organizations', () => {
    const former = organizations.flatMap(({ formerNames = [] }) =>
      formerNames.map(({ name }) => name),
    )
    expect(former.length).toBeGreaterThan(0)
    const spellings = new Set(searchDictionary.flatMap(spellingsOf))
    expect(former.filter((name) => spellings.has(name))).toEqual([])
  })
})
