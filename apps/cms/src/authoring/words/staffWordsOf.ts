import {
  DICTIONARY_LISTS,
  type DictionaryList,
  type StaffWord,
  type StaffWords,
} from '@tokyo-cancer-portal/authoring-rules'
import { type Fields, rowsOf } from '../readFields'

const SEPARATOR = /[、，,\n]/

/** What `writing-words` stores, as the rules take it. */
export function staffWordsOf(stored: Fields): StaffWords {
  return {
    entries: rowsOf(stored['entries']).map((row): StaffWord => ({
      list: listOf(row['list']),
      word: tidy(row['word']),
      to: tidy(row['instead']),
      reason: tidy(row['reason']),
      unless: tidy(row['unless'])
        .split(SEPARATOR)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    })),
    off: rowsOf(stored['off']).map((row) => ({
      list: listOf(row['list']),
      word: tidy(row['word']),
    })),
  }
}

const tidy = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').trim() : ''

/** A row that names no list is refused for that; here it only has to be something. */
const listOf = (value: unknown): DictionaryList =>
  DICTIONARY_LISTS.find((one) => one.value === value)?.value ?? 'words'
