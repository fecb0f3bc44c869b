import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { AskedTerm } from '../retrieval/AskedTerm'
import { contentTokens } from '../retrieval/contentTokens'
import { ENTRY } from '../retrieval/dictionaryTokens'
import { kept } from '../retrieval/kept'

/** Sentences of passages that answer much are looked at with many questions. */
const read = kept(4000, (text) => ({
  tokens: new Set(contentTokens(text)),
  folded: foldForSearch(text),
}))

/** Which of the terms a text has, by their numbers. */
export function matchOf(text: string, terms: readonly AskedTerm[]): Set<number> {
  const { tokens, folded } = read(text)
  const has = (token: string) =>
    token.startsWith(ENTRY) ? folded.includes(token.slice(ENTRY.length)) : tokens.has(token)
  return new Set(terms.flatMap((term, number) => (term.tokens.some(has) ? [number] : [])))
}
