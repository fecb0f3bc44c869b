import { type CollectionSlug, type GlobalSlug, GLOBALS } from '@tokyo-cancer-portal/domain'

/** Where a collection or global is found in the admin, below its root. */
export function adminPathOf(slug: CollectionSlug | GlobalSlug): string {
  return (GLOBALS as readonly string[]).includes(slug) ? `/globals/${slug}` : `/collections/${slug}`
}
