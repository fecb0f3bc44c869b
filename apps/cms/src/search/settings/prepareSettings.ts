import { searchDictionary } from '../../content/searchDictionary'
import type { DictionaryEntry } from '../../content/searchDictionary/DictionaryEntry'
import { insideWords } from '../../content/searchDictionary/insideWords'
import { buildDictionary } from '../dictionary/buildDictionary'
import type { SearchDictionary } from '../dictionary/SearchDictionary'
import { effectiveEntries } from './effectiveEntries'
import { pinnedFor } from './pinnedFor'
import type { PinnedDocument, SearchSettings } from './SearchSettings'

/** What the search asks while it answers. */
export interface PreparedSettings {
  fingerprint: string
  /** What staff have published. */
  staff: SearchSettings
  /** Of the program and of staff, as it is used. */
  entries: readonly DictionaryEntry[]
  dictionary: SearchDictionary
  /** Documents that are put first, by what was typed. */
  pinnedFor: (typed: string) => readonly PinnedDocument[]
}

/** Makes ready what staff have published, together with the dictionary of the program. Takes some milliseconds. */
export function prepareSettings(staff: SearchSettings): PreparedSettings {
  const entries = effectiveEntries(searchDictionary, staff.entries)
  return {
    fingerprint: staff.fingerprint,
    staff,
    entries,
    dictionary: buildDictionary(entries, insideWords),
    pinnedFor: pinnedFor(staff.bets),
  }
}
