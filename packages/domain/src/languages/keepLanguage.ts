import { inLanguage } from './inLanguage'
import type { Language } from './languages'
import { splitLanguage } from './splitLanguage'

/**
 * The address of a page in a language, unless the address names one itself: who wrote `/en/…` means English, whoever
 * comes by.
 *
 * @param href see `inLanguage`
 */
export function keepLanguage(language: Language, href: string): string {
  const [path = ''] = href.split(/[?#]/)
  return splitLanguage(path).path === path ? inLanguage(language, href) : href
}
