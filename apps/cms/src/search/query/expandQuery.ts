import type { SearchDictionary } from '../dictionary/SearchDictionary'
import {
  alternativeOf,
  type QueryGroup,
  type SearchQuery,
} from '@tokyo-cancer-portal/japanese-text/search'
import { joinKnownWords } from './joinKnownWords'

/**
 * Adds to each word of a query what else documents may say for it. What was typed stays the first wording of its group;
 * phrases in quotes and what is excluded mean only what they say.
 */
export function expandQuery(query: SearchQuery, dictionary: SearchDictionary): SearchQuery {
  const groups = joinKnownWords(query.groups, dictionary)
  return { ...query, groups: groups.map((group) => expandGroup(group, dictionary)) }
}

function expandGroup(group: QueryGroup, dictionary: SearchDictionary): QueryGroup {
  const [typed] = group.alternatives
  if (!typed || typed.isExact) return group
  const known = new Set(group.alternatives.map(({ text }) => text))
  const added = dictionary.wordingsOf(typed.text).flatMap((wording) => {
    const alternative = alternativeOf(wording)
    return alternative && !known.has(alternative.text) ? [alternative] : []
  })
  return { ...group, alternatives: [...group.alternatives, ...added] }
}
