import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'
import type { SearchHit } from '../engine/SearchEngine'

/** A result as it leaves the house, its title in one language, or in Japanese where it has no other. */
export function shownHit({ title, snippet, titleParts, ...hit }: SearchHit, language: Language) {
  const own = language === DEFAULT_LANGUAGE ? undefined : title[language]
  const japanese = title[DEFAULT_LANGUAGE] ?? ''
  return {
    ...hit,
    title: own ?? japanese,
    /** The title in pieces; what matched is marked. */
    titleParts: own ? [{ text: own, isMarked: false }] : titleParts,
    titleLanguage: own ? language : DEFAULT_LANGUAGE,
    snippet: snippet.map(({ text }) => text).join(''),
    snippetParts: snippet,
  }
}
