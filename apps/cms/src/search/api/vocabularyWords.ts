import { AREAS, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import {
  soundings,
  foldForSearch,
  type VocabularyWord,
} from '@tokyo-cancer-portal/japanese-text/search'
import type { DictionaryEntry } from '../../content/searchDictionary/DictionaryEntry'

/** The portal's own wording comes before others of the same. */
const OWN = 10
const OTHER = 1
/** A word that may be read in more ways is seldom read in any of them. */
const MOST_PERHAPS = 8

/** Words of the dictionary with their readings; only the first of an entry says its own, others are perhaps read as they are written. */
export function dictionaryWords(
  entries: readonly Pick<DictionaryEntry, 'words' | 'reading'>[],
): VocabularyWord[] {
  return entries.flatMap(({ words, reading }) =>
    words.map((word, at) => ({
      word,
      ...(at === 0 && reading
        ? { readings: [reading] }
        : { perhapsRead: perhapsRead(word, words[0] ?? '', reading) }),
      count: at === 0 ? OWN : OTHER,
    })),
  )
}

/**
 * How a word is perhaps read: by its kanji, and where it is what is left of the whole name (駒込病院 of 東京都立駒込病院), by
 * what is left of the whole reading.
 */
function perhapsRead(word: string, whole: string, reading = ''): string[] {
  const own = soundings(foldForSearch(word)).slice(0, MOST_PERHAPS)
  if (!whole.endsWith(word)) return own
  const before = soundings(foldForSearch(whole.slice(0, -word.length)))
  const left = before.find((sound) => reading.startsWith(sound))
  return left === undefined ? own : [reading.slice(left.length)]
}

/** Names of areas and municipalities with their readings. */
export const placeWords = (): VocabularyWord[] =>
  [...AREAS, ...MUNICIPALITIES].map(({ label, kana }) => ({
    word: label,
    readings: [kana],
    count: OWN,
  }))
