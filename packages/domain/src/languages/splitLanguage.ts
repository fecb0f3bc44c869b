import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from './languages'

/**
 * The language that a path asks for by its beginning, and the path of the page itself: `/en/hospitals` is `/hospitals`
 * in English. Without a prefix it is Japanese.
 */
export function splitLanguage(path: string): { language: Language; path: string } {
  for (const { value, prefix } of LANGUAGES) {
    if (prefix === '') continue
    if (path === prefix) return { language: value, path: '/' }
    if (path.startsWith(`${prefix}/`)) return { language: value, path: path.slice(prefix.length) }
  }
  return { language: DEFAULT_LANGUAGE, path }
}
