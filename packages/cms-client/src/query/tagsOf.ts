export type CollectionSlug =
  | 'content-items'
  | 'events'
  | 'resources'
  | 'organizations'
  | 'topics'
  | 'glossary-terms'
  | 'media'
  | 'redirects'
  | 'accessibility-results'
export type GlobalSlug = 'home' | 'navigation' | 'site-settings' | 'accessibility-policy'

const RELATED = [
  'content-items',
  'events',
  'resources',
  'organizations',
  'topics',
  'glossary-terms',
  'media',
] as const satisfies CollectionSlug[]

/**
 * The cache tags of an answer: the collection itself and, where relationships are filled in, every
 * collection that can stand in a link, a block or a relationship.
 */
export function tagsOf(slug: CollectionSlug | GlobalSlug, depth: number): readonly string[] {
  return depth > 0 ? [...new Set([slug, ...RELATED])] : [slug]
}
