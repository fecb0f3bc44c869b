import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

/**
 * What the search above a list looks in: translated texts in the language of the list and in Japanese, as the list
 * shows the Japanese text of what is not translated.
 */
export function searchedInJapanese(translated: string[], others: string[] = []): string[] {
  return [...translated, ...translated.map((name) => `${name}.${DEFAULT_LANGUAGE}`), ...others]
}
