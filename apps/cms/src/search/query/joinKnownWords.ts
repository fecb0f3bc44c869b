import type { QueryGroup } from '@tokyo-cancer-portal/japanese-text/search'
import type { SearchDictionary } from '../dictionary/SearchDictionary'
import { alternativeOf } from '@tokyo-cancer-portal/japanese-text/search'

/** head and neck cancer */
const MOST_WORDS = 4
const LATIN = /^[\p{Script=Latin}\p{N}]+$/u

/**
 * Words of Latin letters that the dictionary knows together become one: a page about 乳がん has neither `breast` nor
 * `cancer`. Japanese words that were typed apart stay apart, because together they would find less.
 */
export function joinKnownWords(
  groups: readonly QueryGroup[],
  dictionary: SearchDictionary,
): QueryGroup[] {
  const joined: QueryGroup[] = []
  for (let first = 0; first < groups.length;) {
    const run = longestKnown(groups, first, dictionary)
    const group = run && groupOf(run)
    if (run && group) joined.push(group)
    else joined.push(...groups.slice(first, first + 1))
    first += run?.length ?? 1
  }
  return joined
}

function longestKnown(
  groups: readonly QueryGroup[],
  first: number,
  dictionary: SearchDictionary,
): readonly QueryGroup[] | null {
  for (let count = MOST_WORDS; count > 1; count -= 1) {
    const run = groups.slice(first, first + count)
    if (run.length === count && run.every(isLatinWord) && dictionary.has(textOf(run))) return run
  }
  return null
}

const isLatinWord = ({ alternatives: [typed] }: QueryGroup): boolean =>
  typed !== undefined && !typed.isExact && LATIN.test(typed.text)

const textOf = (run: readonly QueryGroup[]): string =>
  run.map(({ alternatives: [typed] }) => typed?.text ?? '').join(' ')

function groupOf(run: readonly QueryGroup[]): QueryGroup | null {
  const alternative = alternativeOf(textOf(run), { origin: 'typed' })
  const typed = run.map((group) => group.typed).join(' ')
  return alternative && { typed, alternatives: [alternative] }
}
