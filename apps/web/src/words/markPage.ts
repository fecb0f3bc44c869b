import type { PageText } from './PageText'

import { listGlossaryTerms, listHospitals, listTermsIn } from '@tokyo-cancer-portal/cms-client'
import { markPassages } from '@tokyo-cancer-portal/japanese-text'

import { cms } from '../cms/cms'
import { contentLanguage } from '../languages/contentLanguage'
import { isCmsUnavailable } from '../page/isCmsUnavailable'
import { englishWords } from './englishWords'
import { glossaryWords } from './glossaryWords'
import { setPageWords } from './pageWords'
import { passagesOf } from './passagesOf'

/** More would make a page of explanations. */
const MOST_EXPLAINED = 6

/**
 * Marks the words of the glossary and the names of hospitals in the texts of the page that is being rendered; on an
 * English page the terms that have an English name. While the CMS is away and has left no copy, the page stays as it is
 * written.
 */
export async function markPage(page: PageText): Promise<void> {
  try {
    const { terms, dictionary } = contentLanguage() === 'en' ? await english() : await japanese()
    const { segments, explained } = markPassages(passagesOf(page), dictionary, {
      mostExplained: MOST_EXPLAINED,
      unexplained: new Set(page.unexplained),
    })
    const byId = new Map(terms.map((term) => [term.id, term]))
    setPageWords({ segments, terms: explained.flatMap((id) => byId.get(id) ?? []) })
  } catch (error) {
    if (!isCmsUnavailable(error)) throw error
  }
}

async function japanese() {
  const [terms, hospitals] = await Promise.all([listGlossaryTerms(cms()), listHospitals(cms())])
  return { terms, dictionary: glossaryWords(terms, hospitals) }
}

async function english() {
  const terms = await listTermsIn(cms(), 'en')
  return { terms, dictionary: englishWords(terms) }
}
