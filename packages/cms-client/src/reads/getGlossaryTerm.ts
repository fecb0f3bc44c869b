import type { CmsReader } from './CmsReader'
import type { GlossaryTerm } from '../schemas/glossaryTerm'

import { isSlug } from '@tokyo-cancer-portal/domain'

import { glossaryTermSchema } from '../schemas/glossaryTerm'

/** The published term with this slug, or null. Rejects with CmsUnavailableError. */
export async function getGlossaryTerm(cms: CmsReader, slug: string): Promise<GlossaryTerm | null> {
  if (!isSlug(slug)) return null
  const where = { slug: { equals: slug } }
  return cms.findOne('glossary-terms', { where, depth: 2 }, glossaryTermSchema)
}
