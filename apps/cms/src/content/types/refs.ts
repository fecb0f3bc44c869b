/** How the key of a loaded document begins, and the collection it is loaded into. */
export const COLLECTION_OF = {
  organization: 'organizations',
  topic: 'topics',
  term: 'glossary-terms',
  resource: 'resources',
  content: 'content-items',
  event: 'events',
  answer: 'chat-answers',
  scenario: 'chat-scenarios',
  check: 'chat-checks',
  role: 'editor-roles',
} as const

export type Prefix = keyof typeof COLLECTION_OF
export type SeedCollection = (typeof COLLECTION_OF)[Prefix]

/** The stable key of a loaded document, such as `resource:handbook-2022`. Never reused, never changed. */
export type Key<P extends Prefix = Prefix> = `${P}:${string}`

/** Stands in shipped data for the id of a document, which the database gives only when it is loaded. */
export type Ref<P extends Prefix = Prefix> = { $ref: Key<P> }

/** The same for a relationship to several collections: becomes `{ relationTo, value }`. */
export type DocRef<P extends Prefix = Prefix> = { $doc: Key<P> }

/** The collection that documents with such a key are loaded into. */
export function collectionOf(key: Key): SeedCollection {
  const entry = Object.entries(COLLECTION_OF).find(([prefix]) => key.startsWith(`${prefix}:`))
  if (!entry) throw new RangeError(`No collection for the key ${key}`)
  return entry[1]
}

/** Refers to the id of another shipped document. */
export function ref<P extends Prefix>(key: Key<P>): Ref<P> {
  return { $ref: key }
}

/** Refers to another shipped document where the field accepts several collections. */
export function docRef<P extends Prefix>(key: Key<P>): DocRef<P> {
  return { $doc: key }
}

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && '$ref' in value
}

export function isDocRef(value: unknown): value is DocRef {
  return typeof value === 'object' && value !== null && '$doc' in value
}
