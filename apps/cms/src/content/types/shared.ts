import type { DocRef, Prefix } from './refs'

/** Who answers questions about a document; only what is known. */
export type Inquiry = { name?: string; url?: string }

/** Where a fact comes from. `asOf` is a partial date. */
export type Source = { label: string; url?: string; asOf?: string }

/** Prefixes of the documents that a link may lead to. */
export type Linkable = Extract<Prefix, 'content' | 'topic' | 'resource' | 'organization' | 'event'>

/** A link to a shipped document or to a place of the site. */
export type SeedLink =
  { label: string; reference: DocRef<Linkable> } | { label: string; href: string }

/** One shipped document: its fields and what the loader needs to know. */
export type Seed<P extends Prefix, Fields> = Fields & {
  key: `${P}:${string}`
  /** Loaded as a draft that the public does not see. */
  draft?: true
}
