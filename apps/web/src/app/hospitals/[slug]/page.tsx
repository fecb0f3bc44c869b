import { getOrganization } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../../../cms/cms'
import { hospitalStructure } from '../../../hospitals/hospitalStructure'
import { HospitalView } from '../../../hospitals/HospitalView'
import { loadHospital } from '../../../hospitals/loadHospital'
import { definePage } from '../../../page/definePage'

const page = definePage({
  path: ({ slug }) => `/hospitals/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    const organization = await getOrganization(cms(), slug)
    return organization?.kind === 'hospital' ? loadHospital(organization) : null
  },
  describe: ({ hospital }) => ({
    title: hospital.name,
    description: `${hospital.name}の相談窓口、指定、所在地、開催予定のイベント`,
  }),
  structure: hospitalStructure,
  asksForFeedback: true,
  View: HospitalView,
  shared: true,
})

export const generateMetadata = page.generateMetadata
export default page.Page
