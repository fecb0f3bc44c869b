/**
 * The languages of the site, the first one being the one in which everything exists. Their names are written in
 * themselves, because whoever looks for a language may read no other.
 *
 * A further language is a row here, a file of messages in `apps/web/messages` and a migration.
 */
export const LANGUAGES = [
  { value: 'ja', label: '日本語', prefix: '', htmlLang: 'ja', hreflang: 'ja' },
  // No registered subtag says "plain Japanese"; a private one keeps two alternates from claiming to be the same.
  {
    value: 'easy',
    label: 'やさしい日本語',
    prefix: '/easy',
    htmlLang: 'ja',
    hreflang: 'ja-x-easy',
  },
  { value: 'en', label: 'English', prefix: '/en', htmlLang: 'en', hreflang: 'en' },
] as const

export type Language = (typeof LANGUAGES)[number]['value']

export const DEFAULT_LANGUAGE = 'ja' satisfies Language

/** What is known about a language. */
export function languageFacts(language: Language): (typeof LANGUAGES)[number] {
  return LANGUAGES.find(({ value }) => value === language) ?? LANGUAGES[0]
}

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language.value === value)
}
