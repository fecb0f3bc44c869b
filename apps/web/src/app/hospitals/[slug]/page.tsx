import { getOrganization } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { hospitalStructure } from '../../../hospitals/hospitalStructure'
import { HospitalView } from '../../../hospitals/HospitalView'
import { loadHospital } from '../../../hospitals/loadHospital'
import { definePage } from '../../../page/definePage'
import { contentLanguage } from '../../../languages/contentLanguage'
import { everyLanguage } from '../../../languages/pageLanguages'
import { translator } from '../../../languages/translator'

const page = definePage({
  path: ({ slug }) => `/hospitals/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    const organization = await getOrganization(cms(), slug)
    return organization?.kind === 'hospital' ? loadHospital(organization) : null
  },
  describe: ({ hospital }) => ({
    title: hospital.name,
    description: translator('Hospitals', contentLanguage())('descriptionOf', {
      name: hospital.name,
    }),
  }),
  // The facts are said in every language; names and what the hospital wrote are as they are.
  languages: everyLanguage,
  structure: hospitalStructure,
  asksForFeedback: true,
  View: HospitalView,
  shared: true,
})

export const generateMetadata = page.generateMetadata
export default page.Page
