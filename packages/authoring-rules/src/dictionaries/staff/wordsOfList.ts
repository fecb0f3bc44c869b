import type { Dictionaries } from '../Dictionaries'
import type { DictionaryList } from './dictionaryLists'

/** The words of one list as they are looked for. */
export function wordsOfList(dictionaries: Dictionaries, list: DictionaryList): readonly string[] {
  switch (list) {
    case 'words':
      return dictionaries.words.map(({ from }) => from)
    case 'symbols':
      return dictionaries.symbols.map(({ from }) => from)
    case 'vague-links':
      return dictionaries.vagueLinks
    case 'vague-alts':
      return dictionaries.vagueAlts
    case 'vague-titles':
      return dictionaries.vagueTitles
    case 'relative':
      return dictionaries.relativeWords.map(({ word }) => word)
    case 'spaced':
      return dictionaries.spacedWords
    case 'jargon':
      return dictionaries.jargon.map(({ word }) => word)
    case 'advertising':
      return dictionaries.advertising.flatMap(({ words }) => words)
    case 'mail-hosts':
      return dictionaries.personalMailHosts
  }
}
