import { getGlossaryTerm } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { termPath } from '../../../glossary/glossaryPath'
import { termStructure } from '../../../glossary/glossaryStructure'
import { GlossaryTermView } from '../../../glossary/GlossaryTermView'
import { glossaryTexts } from '../../../glossary/glossaryTexts'
import { loadGlossaryTerm } from '../../../glossary/loadGlossaryTerm'
import { definePage } from '../../../page/definePage'
import { contentLanguage } from '../../../languages/contentLanguage'
import { translator } from '../../../languages/translator'
import { everyLanguage } from '../../../languages/pageLanguages'

const page = definePage({
  path: ({ slug = '' }) => termPath({ slug }),
  load: async ({ params: { slug = '' } }) => {
    const term = await getGlossaryTerm(cms(), slug)
    return term && loadGlossaryTerm(term)
  },
  describe: ({ term }) => ({
    title: translator('Glossary', contentLanguage())('titleOf', { term: term.term }),
    description: term.explanation,
  }),
  languages: everyLanguage,
  structure: ({ term }) => termStructure(term),
  texts: ({ term }) => glossaryTexts(term),
  asksForFeedback: true,
  View: GlossaryTermView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
