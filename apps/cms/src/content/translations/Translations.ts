import type { RichText } from '../richText/nodes'
import type { Key } from '../types/refs'

/** A page in another language. It has the links of the Japanese one, in the same order, and says the same. */
export type PageTranslation = { title: string; summary: string; body?: RichText }

/** A term of the glossary in another language. */
export type TermTranslation = { term: string; explanation: string }

/** What the starting content says in one language. What is not here is shown in Japanese. */
export type Translations = {
  pages: Readonly<Partial<Record<Key<'content'>, PageTranslation>>>
  /**
   * Short texts of the home page, the menus, the settings and the topics, by the Japanese one: a Japanese text that is
   * changed loses its translation instead of keeping one that says something else.
   */
  phrases: Readonly<Record<string, string>>
  /** Texts of their own among the parts of those pages, by how the Japanese one begins (`beginningOf`). */
  passages: Readonly<Record<string, RichText>>
  /** By key. A term without is not explained on pages of the language. */
  terms?: Readonly<Record<string, TermTranslation>>
}
