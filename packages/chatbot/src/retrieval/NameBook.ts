import { Beginnings, foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { entriesIn } from './dictionaryTokens'
import { kept } from './kept'

/** Before the name of a document. */
export const NAME = '≣'

const BRACKETS = /[（(［[【][^）)］\]】]*[）)］\]】]/gu
/** Around the name of what a page is about. */
const AROUND =
  /^(?:「|『)|(?:」|』)$|(?:とは(?:何(?:です)?か)?|について|のこと|へ|の紹介|を紹介！?|など)$/gu
const KANA = /^[\p{Script=Hiragana}ー]+$/u
const KANJI = /\p{Script=Han}/u
const LATIN = /^[\p{Script=Latin}\p{N}\s'-]+$/u
/** Shorter names are parts of other words. */
const SHORTEST = 2
const SHORTEST_IN_KANA = 3
/** よごって is asked for, and no part of another word. */
const ASKED_FOR = /^(.{2,12}?)(?:って|とは|の意味|のいみ)/u
const isShortKana = (word: string) => KANA.test(word) && word.length < SHORTEST_IN_KANA

/** The names of what documents are about, so that one that stands in a message leads to its document. */
export class NameBook {
  private readonly counts = new Map<string, number>()
  /** Also of names that are gone: what is looked at is the more for it, what is found is the same. */
  private readonly beginnings = new Beginnings()

  /** The tokens of a document by its title and its other names. */
  tokensOf(names: readonly string[]): string[] {
    return keysOf(names).map((key) => NAME + key)
  }

  add(names: readonly string[]): void {
    for (const key of keysOf(names)) {
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
      this.beginnings.add(key)
    }
  }

  remove(names: readonly string[]): void {
    for (const key of keysOf(names)) {
      const left = (this.counts.get(key) ?? 1) - 1
      if (left > 0) this.counts.set(key, left)
      else this.counts.delete(key)
    }
  }

  /** The names that stand in a folded text, the longest at each place. */
  namesIn(folded: string): string[] {
    const has = (text: string) => this.counts.has(text)
    const longestFrom = (two: string) => this.beginnings.longestFrom(two)
    const found = entriesIn(folded, { has, longestFrom }).filter(({ word, start }) => {
      const around = folded.charAt(start - 1) + folded.charAt(start + word.length)
      // 再発 is not in 再発行.
      return word.length > SHORTEST || !KANJI.test(around)
    })
    const [, asked = ''] = ASKED_FOR.exec(folded) ?? []
    const names = found.map(({ word }) => word).filter((word) => !isShortKana(word))
    return [...new Set(has(asked) ? [...names, asked] : names)]
  }
}

function keysOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(keysOfName))]
}

const keysOfName = kept(5000, (name): readonly string[] => {
  const bare = name.replaceAll(BRACKETS, '').trim()
  const keys = [name, bare, bare.replaceAll(AROUND, '')].map((one) => foldForSearch(one).trim())
  return keys.filter((key) => {
    const length = Array.from(key).length
    return length >= (LATIN.test(key) ? SHORTEST_IN_KANA : SHORTEST)
  })
})
