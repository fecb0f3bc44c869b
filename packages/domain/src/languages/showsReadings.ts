import type { Language } from './languages'

/** Whether pages of the language show readings over kanji unless a reader switches them off. */
export function showsReadings(language: Language): boolean {
  return language === 'easy'
}
