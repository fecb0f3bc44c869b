import type { CmsReader } from './CmsReader'
import type { GlossaryTerm } from '../schemas/glossaryTerm'

import { glossaryTermSchema } from '../schemas/glossaryTerm'
import { everyPage, LARGEST_LIMIT } from './everyPage'

/** All published terms by their reading. Rejects with CmsUnavailableError. */
export async function listGlossaryTerms(cms: CmsReader): Promise<GlossaryTerm[]> {
  return everyPage((page) =>
    cms.list(
      'glossary-terms',
      { sort: 'reading', limit: LARGEST_LIMIT, page, depth: 0 },
      glossaryTermSchema,
    ),
  )
}
