import { listGlossaryTerms } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../cms/cms'
import { GLOSSARY_PATH } from '../../glossary/glossaryPath'
import { glossaryStructure } from '../../glossary/glossaryStructure'
import { GlossaryView } from '../../glossary/GlossaryView'
import { definePage } from '../../page/definePage'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { everyLanguage } from '../../languages/pageLanguages'

const page = definePage({
  path: () => GLOSSARY_PATH,
  load: async () => ({ terms: await listGlossaryTerms(cms()) }),
  describe: () => {
    const t = translator('Glossary', contentLanguage())
    return { title: t('title'), description: t('lead') }
  },
  // The words and what they mean are Japanese.
  languages: everyLanguage,
  structure: ({ terms }) => glossaryStructure(terms),
  asksForFeedback: true,
  View: GlossaryView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
