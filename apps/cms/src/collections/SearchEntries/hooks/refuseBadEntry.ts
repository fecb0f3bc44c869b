import { searchEntryProblems } from '@tokyo-cancer-portal/domain'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { CollectionBeforeChangeHook } from 'payload'
import { searchDictionary } from '../../../content/searchDictionary'
import { leftOutWords } from '../../../content/searchDictionary/leftOutWords'
import { neverJoined } from '../../../content/searchDictionary/neverJoined'
import { refuse } from '../../../fields/input/refuse'
import { entryOf } from '../entryOf'

const LABELS: Readonly<Record<string, string>> = {
  words: '同じ意味の言葉',
  typed: 'ここへ導く言葉',
  reading: '読み',
  builtIn: '標準の項目',
}
const builtInKeys = new Set(searchDictionary.map(({ key }) => key))

/** What is filled in must be right, in drafts too; what is published must be complete. Away it may always go. */
export const refuseBadEntry: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data.deletedAt) return data
  const problems = searchEntryProblems(entryOf({ ...originalDoc, ...data }), {
    fold: foldForSearch,
    builtInKeys,
    leftOut: leftOutWords,
    neverJoined,
    isComplete: data._status === 'published',
  })
  refuse(
    problems.map(({ field, message }) => ({
      path: field,
      label: LABELS[field.split('.')[0] ?? ''] ?? field,
      message,
    })),
    { collection: 'search-entries', req },
  )
  return data
}
