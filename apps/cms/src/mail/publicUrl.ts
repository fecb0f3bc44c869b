import { contentPath, type DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import { env } from '../env'

/** The folder of the site in which the documents of a collection have their pages. */
const FOLDERS: Partial<Record<DraftCollectionSlug, string>> = {
  events: 'events',
  organizations: 'hospitals',
  resources: 'resources',
  topics: 'topics',
  'glossary-terms': 'glossary',
  'accessibility-results': 'accessibility',
}

/** Where a document is to be read on the site once it is published; null for what has no page of its own. */
export function publicUrl(
  slug: DraftCollectionSlug,
  document: Record<string, unknown>,
): string | null {
  const name = document.slug
  if (typeof name !== 'string' || name === '') return null
  if (slug === 'content-items') return `${env.siteUrl}${contentPath({ slug: name })}`
  const folder = FOLDERS[slug]
  const hasPage = slug !== 'organizations' || document.kind === 'hospital'
  return folder && hasPage ? `${env.siteUrl}/${folder}/${name}` : null
}
