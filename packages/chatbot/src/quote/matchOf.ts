import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import type { AskedTerm } from '../retrieval/AskedTerm'
import { contentTokens } from '../retrieval/contentTokens'
import { ENTRY } from '../retrieval/dictionaryTokens'
import { kept } from '../retrieval/kept'

interface ReadText {
  tokens: ReadonlySet<string>
  folded: string
}

/** Sentences of passages that answer much are looked at with many questions. */
const read = kept(4000, (text): ReadText => ({
  tokens: new Set(contentTokens(text)),
  folded: foldForSearch(text),
}))

/** Which of the terms a text has, by their numbers. */
export function matchOf(text: string, terms: readonly AskedTerm[]): Set<number> {
  const own = read(text)
  const matched = new Set<number>()
  terms.forEach(({ tokens }, number) => {
    if (hasAny(own, tokens)) matched.add(number)
  })
  return matched
}

function hasAny({ tokens: own, folded }: ReadText, tokens: readonly string[]): boolean {
  for (const token of tokens) {
    if (token.startsWith(ENTRY) ? folded.includes(token.slice(ENTRY.length)) : own.has(token))
      return true
  }
  return false
}
