import type { SearchDictionary } from '../dictionary/SearchDictionary'
import {
  alternativeOf,
  QUERY_LIMITS,
  type QueryGroup,
  type SearchQuery,
} from '@tokyo-cancer-portal/japanese-text/search'

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
/** A part that is only kana is an ending or a particle, unless the dictionary knows it. */
const HAS_CONTENT = /[\p{Script=Han}\p{Script=Latin}\p{N}]/u
const LONGEST_WORD = 16

/**
 * The same query with long words taken apart (乳がん患者会 as 乳がん and 患者会): for when nothing has the long one. Null where
 * no word has parts.
 */
export function splitCompounds(
  query: SearchQuery,
  dictionary: SearchDictionary,
): SearchQuery | null {
  let isSplit = false
  const groups = query.groups.flatMap((group) => {
    const parts = partsOf(group, dictionary)
    if (parts.length < 2) return [group]
    isSplit = true
    return parts
  })
  return isSplit ? { ...query, groups: eachOnce(groups).slice(0, QUERY_LIMITS.words) } : null
}

/** What is typed twice is found once. */
function eachOnce(groups: readonly QueryGroup[]): QueryGroup[] {
  const seen = new Set<string>()
  return groups.filter(({ typed }) => !seen.has(typed) && seen.add(typed))
}

function partsOf({ alternatives }: QueryGroup, dictionary: SearchDictionary): QueryGroup[] {
  const [typed] = alternatives
  if (!typed || typed.isExact || dictionary.has(typed.text)) return []
  return words(typed.text, dictionary).flatMap((part) => {
    const alternative = alternativeOf(part, { origin: 'typed' })
    return alternative ? [{ typed: part, alternatives: [alternative] }] : []
  })
}

/** Words that the dictionary knows, the longest first at each place; between them what ICU takes for words. */
function words(text: string, dictionary: SearchDictionary): string[] {
  const found: string[] = []
  let rest = ''
  const endRest = () => {
    const segments = Array.from(segmenter.segment(rest), ({ segment }) => segment)
    found.push(...segments.filter((segment) => HAS_CONTENT.test(segment)))
    rest = ''
  }
  for (let start = 0; start < text.length;) {
    const known = knownAt(text, start, dictionary)
    if (known) {
      endRest()
      found.push(known)
      start += known.length
    } else {
      const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
      rest += character
      start += character.length
    }
  }
  endRest()
  return found
}

function knownAt(text: string, start: number, dictionary: SearchDictionary): string | null {
  const longest = Math.min(LONGEST_WORD, text.length - start)
  for (let length = longest; length >= 2; length -= 1) {
    const word = text.slice(start, start + length)
    if (word.length < text.length && dictionary.has(word)) return word
  }
  return null
}
