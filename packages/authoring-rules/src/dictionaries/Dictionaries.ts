/** A word that is better written in another way. */
export interface WordChange {
  from: string
  /** Only where it says the same in every sentence. */
  to?: string
  /** Why, in Japanese, as a whole sentence. */
  reason: string
  /** No finding where one of these follows. */
  unless?: readonly string[]
}

export interface SymbolChange {
  from: string
  to: string
}

export interface WordInContext {
  word: string
  /** No finding where one of these follows. */
  unless?: readonly string[]
}

/** Words that the guideline on medical advertising does not allow, or only with conditions. */
export interface AdvertisingWords {
  words: readonly string[]
  /** A finding only where one of these stands in the same sentence. */
  together?: readonly string[]
  /** No finding where one of these follows. */
  unless?: readonly string[]
  /** What the reviewer should look at, in Japanese. */
  reason: string
}

/** A word that few readers know. */
export interface Jargon {
  word: string
  /** What it means, in plain words. */
  plain: string
}

/** Everything about the rules that is a matter of words, as data, so that staff can change it. */
export interface Dictionaries {
  symbols: readonly SymbolChange[]
  words: readonly WordChange[]
  /** Words that are often spread out by spaces. */
  spacedWords: readonly string[]
  relativeWords: readonly WordInContext[]
  /** Link texts that do not say where a link leads. */
  vagueLinks: readonly string[]
  /** Alternative texts that do not say what a picture shows. */
  vagueAlts: readonly string[]
  /** Titles that do not say what a page is about. */
  vagueTitles: readonly string[]
  jargon: readonly Jargon[]
  /** Hosts of mail that people have for themselves. */
  personalMailHosts: readonly string[]
  advertising: readonly AdvertisingWords[]
  /** Official names, in which nothing is found. */
  names: readonly string[]
}
