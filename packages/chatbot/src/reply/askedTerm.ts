import type { Passage } from '../model/Knowledge'
import type { Found } from '../model/Retrieve'
import { asksMeaning } from '../understand/asksMeaning'
import type { Question } from './Question'
import { LIKELY } from './sureness'

const TERM = 'glossary-terms/'

/** The word of the glossary whose meaning is asked for, the longest of those that were said; null where none is. */
export function askedTerm({ query, message, retrieve }: Question): Found<Passage> | null {
  if (!asksMeaning(message)) return null
  const [term = null] = retrieve
    .passages(query)
    .filter(
      ({ item, isSaid, confidence }) =>
        isSaid === true && confidence >= LIKELY && item.source.id.startsWith(TERM),
    )
    .toSorted((a, b) => b.item.source.title.length - a.item.source.title.length)
  return term
}
