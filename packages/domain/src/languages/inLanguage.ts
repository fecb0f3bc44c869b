import { type Language, languageFacts } from './languages'
import { hasLanguages } from './hasLanguages'
import { splitLanguage } from './splitLanguage'

/**
 * The address of the same page in a language. What is no page of the site (`https://…`, `tel:…`, `#…`) and what exists
 * once for all languages (files, feeds) stays as it is.
 *
 * @param href a path that may bring a query and an anchor, with or without the prefix of another language
 */
export function inLanguage(language: Language, href: string): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href
  const end = href.search(/[?#]/)
  const whole = end === -1 ? href : href.slice(0, end)
  const rest = end === -1 ? '' : href.slice(end)
  const { path } = splitLanguage(whole)
  if (!hasLanguages(path)) return href
  const { prefix } = languageFacts(language)
  return `${path === '/' ? prefix || '/' : `${prefix}${path}`}${rest}`
}
