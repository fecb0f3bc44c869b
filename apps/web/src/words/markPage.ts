import type { PageText } from './PageText'

import { listGlossaryTerms, listHospitals } from '@tokyo-cancer-portal/cms-client'
import { markPassages } from '@tokyo-cancer-portal/japanese-text'

import { cms } from '../cms/cms'
import { isCmsUnavailable } from '../page/isCmsUnavailable'
import { glossaryWords } from './glossaryWords'
import { setPageWords } from './pageWords'
import { passagesOf } from './passagesOf'

/** More would make a page of explanations. */
const MOST_EXPLAINED = 6

/**
 * Marks the words of the glossary and the names of hospitals in the texts of the page that is being rendered. While the
 * CMS is away and has left no copy, the page stays as it is written.
 */
export async function markPage(page: PageText): Promise<void> {
  try {
    const [terms, hospitals] = await Promise.all([listGlossaryTerms(cms()), listHospitals(cms())])
    const { segments, explained } = markPassages(
      passagesOf(page),
      glossaryWords(terms, hospitals),
      { mostExplained: MOST_EXPLAINED, unexplained: new Set(page.unexplained) },
    )
    const byId = new Map(terms.map((term) => [term.id, term]))
    setPageWords({ segments, terms: explained.flatMap((id) => byId.get(id) ?? []) })
  } catch (error) {
    if (!isCmsUnavailable(error)) throw error
  }
}
