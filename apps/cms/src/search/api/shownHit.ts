import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'
import type { SearchHit } from '../engine/SearchEngine'

/** A result as it leaves the house, its title in one language, or in Japanese where it has no other. */
export function shownHit({ title, snippet, titleParts, ...hit }: SearchHit, language: Language) {
  const own = language === DEFAULT_LANGUAGE ? undefined : title[language]
  const japanese = title[DEFAULT_LANGUAGE] ?? ''
  const summary = summaryIn(hit.facts, language)
  const passage = summary ? [{ text: summary, isMarked: false }] : snippet
  return {
    ...hit,
    title: own ?? japanese,
    /** The title in pieces; what matched is marked. */
    titleParts: own ? [{ text: own, isMarked: false }] : titleParts,
    titleLanguage: own ? language : DEFAULT_LANGUAGE,
    snippet: passage.map(({ text }) => text).join(''),
    snippetParts: passage,
    isFromFile: hit.isFromFile && !summary,
    snippetLanguage: summary ? language : DEFAULT_LANGUAGE,
  }
}

/** What it is about in a language that is not Japanese; undefined where nobody has translated it. */
function summaryIn(facts: SearchHit['facts'], language: Language): string | undefined {
  const summary = facts.summary as Partial<Record<Language, string>> | undefined
  return language === DEFAULT_LANGUAGE ? undefined : summary?.[language]
}
