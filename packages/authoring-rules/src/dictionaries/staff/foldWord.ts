import { flatten } from '../../passages/flatten'
import type { DictionaryList } from './dictionaryLists'

/**
 * A word as it is compared with others of its list. Width and case make no difference, but for signs, which are often
 * nothing but the other width. がん and ガン are two words: one may be written for the other.
 */
export function foldWord(list: DictionaryList, word: string): string {
  const tidy = word.normalize('NFC').trim()
  return list === 'symbols' ? tidy : flatten(tidy).replaceAll(/\s/g, '').toLowerCase()
}
