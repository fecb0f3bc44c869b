import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'
import type { GlossaryTermData } from './GlossaryTermView'

import { loadRichTextData } from '../richtext/loadRichTextData'

/** What the page of a term shows beside it. Rejects with CmsUnavailableError. */
export async function loadGlossaryTerm(term: GlossaryTerm): Promise<GlossaryTermData> {
  return { term, richText: await loadRichTextData(term.details) }
}
