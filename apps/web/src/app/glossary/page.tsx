import { listGlossaryTerms } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../cms/cms'
import { GLOSSARY_TITLE } from '../../glossary/glossaryCrumbs'
import { GLOSSARY_PATH } from '../../glossary/glossaryPath'
import { glossaryStructure } from '../../glossary/glossaryStructure'
import { GLOSSARY_LEAD, GlossaryView } from '../../glossary/GlossaryView'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => GLOSSARY_PATH,
  load: async () => ({ terms: await listGlossaryTerms(cms()) }),
  describe: () => ({ title: GLOSSARY_TITLE, description: GLOSSARY_LEAD }),
  structure: ({ terms }) => glossaryStructure(terms),
  asksForFeedback: true,
  View: GlossaryView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
