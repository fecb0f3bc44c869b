import { consultationStructure } from '../../consultation/consultationStructure'
import { ConsultationView } from '../../consultation/ConsultationView'
import { loadConsultation } from '../../consultation/loadConsultation'
import { contentLanguage } from '../../languages/contentLanguage'
import { everyLanguage } from '../../languages/pageLanguages'
import { translator } from '../../languages/translator'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => '/consultation',
  load: loadConsultation,
  describe: () => {
    const t = translator('Desks', contentLanguage())
    return { title: t('title'), description: t('description') }
  },
  // The words are the site's own; names and what was found out about desks are as they are.
  languages: everyLanguage,
  structure: consultationStructure,
  asksForFeedback: true,
  View: ConsultationView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
