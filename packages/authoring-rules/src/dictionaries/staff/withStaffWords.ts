import type { Dictionaries } from '../Dictionaries'
import { DICTIONARY_LISTS, type DictionaryList } from './dictionaryLists'
import { foldWord } from './foldWord'
import type { ListedWord, StaffWord, StaffWords } from './StaffWords'

/**
 * The dictionaries with what staff have made of them: words that are switched off are gone, those of staff come to them, and
 * stand in the place of the same word of the program.
 */
export function withStaffWords(base: Dictionaries, { entries, off }: StaffWords): Dictionaries {
  const gone = foldedByList([...entries, ...off])
  const own = (list: DictionaryList) => entries.filter((entry) => entry.list === list)
  const words = (list: DictionaryList) => own(list).map(({ word }) => word)
  const stays = (list: DictionaryList) => (word: string) =>
    gone.get(list)?.has(foldWord(list, word)) !== true
  const texts = (list: DictionaryList, built: readonly string[]) => [
    ...built.filter(stays(list)),
    ...words(list),
  ]
  return {
    ...base,
    words: [
      ...base.words.filter(({ from }) => stays('words')(from)),
      ...own('words').map(({ word, to, reason, unless }) => ({
        from: word,
        ...(to === '' ? {} : { to }),
        reason,
        unless,
      })),
    ],
    symbols: [
      ...base.symbols.filter(({ from }) => stays('symbols')(from)),
      ...own('symbols').map(({ word, to }) => ({ from: word, to })),
    ],
    vagueLinks: texts('vague-links', base.vagueLinks),
    vagueAlts: texts('vague-alts', base.vagueAlts),
    vagueTitles: texts('vague-titles', base.vagueTitles),
    spacedWords: texts('spaced', base.spacedWords),
    personalMailHosts: texts('mail-hosts', base.personalMailHosts),
    relativeWords: [
      ...base.relativeWords.filter(({ word }) => stays('relative')(word)),
      ...own('relative').map(({ word, unless }) => ({ word, unless })),
    ],
    jargon: [
      ...base.jargon.filter(({ word }) => stays('jargon')(word)),
      ...own('jargon').map(({ word, to }) => ({ word, plain: to })),
    ],
    advertising: [
      ...base.advertising
        .map((one) => ({ ...one, words: one.words.filter(stays('advertising')) }))
        .filter((one) => one.words.length > 0),
      ...own('advertising').map(advertisingOf),
    ],
  }
}

const advertisingOf = ({ word, reason, unless }: StaffWord) => ({ words: [word], reason, unless })

function foldedByList(words: readonly ListedWord[]): Map<DictionaryList, Set<string>> {
  return new Map(
    DICTIONARY_LISTS.map(({ value }) => [
      value,
      new Set(words.filter(({ list }) => list === value).map(({ word }) => foldWord(value, word))),
    ]),
  )
}
