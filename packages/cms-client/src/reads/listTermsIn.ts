import type { Language } from '@tokyo-cancer-portal/domain'
import type { CmsReader } from './CmsReader'
import type { GlossaryTerm } from '../schemas/glossaryTerm'

import { text } from '../schemas/fields'
import { glossaryTermSchema } from '../schemas/glossaryTerm'
import { everyPage, LARGEST_LIMIT } from './everyPage'

const inLanguageSchema = glossaryTermSchema.extend({ term: text, explanation: text })

/** The published terms that have a name and an explanation in a language, in its words. Rejects with CmsUnavailableError. */
export async function listTermsIn(cms: CmsReader, locale: Language): Promise<GlossaryTerm[]> {
  const all = await everyPage((page) =>
    cms.list(
      'glossary-terms',
      { sort: 'reading', limit: LARGEST_LIMIT, page, depth: 0, locale, fallback: 'none' },
      inLanguageSchema,
    ),
  )
  return all.flatMap(({ term, explanation, ...rest }) =>
    term && explanation ? [{ ...rest, term, explanation }] : [],
  )
}
