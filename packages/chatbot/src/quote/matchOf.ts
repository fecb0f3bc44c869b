import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { AskedTerm } from '../retrieval/AskedTerm'
import { contentTokens } from '../retrieval/contentTokens'
import { ENTRY } from '../retrieval/dictionaryTokens'

/** Which of the terms a text has, by their numbers. */
export function matchOf(text: string, terms: readonly AskedTerm[]): Set<number> {
  const tokens = new Set(contentTokens(text))
  const folded = foldForSearch(text)
  const has = (token: string) =>
    token.startsWith(ENTRY) ? folded.includes(token.slice(ENTRY.length)) : tokens.has(token)
  return new Set(terms.flatMap((term, number) => (term.tokens.some(has) ? [number] : [])))
}
