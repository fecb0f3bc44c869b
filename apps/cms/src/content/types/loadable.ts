import type { GlobalSlug, Language } from '@tokyo-cancer-portal/domain'
import type { Key, SeedCollection } from './refs'

/** One document as the loader takes it. References in `data` are still keys (`Ref`, `DocRef`). */
export type Loadable = {
  key: Key
  collection: SeedCollection
  isDraft: boolean
  data: Readonly<Record<string, unknown>>
  /** What it says in other languages, in the shape of `data`. */
  translations?: readonly Translated[]
  /** What makes two shipped states of the document the same; leaves out what depends on the day of loading. */
  fingerprint: unknown
}

/** One global as the loader takes it. */
export type LoadableGlobal = {
  key: `global:${GlobalSlug}`
  slug: GlobalSlug
  data: Readonly<Record<string, unknown>>
  translations?: readonly Translated[]
}

export type Translated = { language: Language; data: Readonly<Record<string, unknown>> }
