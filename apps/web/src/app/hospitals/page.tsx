import { hospitalHref } from '../../hospitals/finder/hospitalHref'
import { HOSPITALS_PATH } from '../../hospitals/finder/hospitalParameters'
import { hospitalListCrumbs } from '../../hospitals/hospitalListCrumbs'
import { hospitalListTitle } from '../../hospitals/hospitalListTitle'
import { HospitalListView } from '../../hospitals/HospitalListView'
import { loadHospitalList } from '../../hospitals/loadHospitalList'
import { definePage } from '../../page/definePage'
import { crumbStructure } from '../../structuredData/crumbStructure'
import { contentLanguage } from '../../languages/contentLanguage'
import { everyLanguage } from '../../languages/pageLanguages'
import { translator } from '../../languages/translator'

const page = definePage({
  path: () => '/hospitals',
  load: loadHospitalList,
  describe: (data) => ({
    title: hospitalListTitle(data),
    shareTitle: data.request.typed ? translator('Hospitals', contentLanguage())('title') : null,
    description: translator('Hospitals', contentLanguage())('description'),
    noindex: hospitalHref({ ...data.request, page: 1 }) !== HOSPITALS_PATH,
  }),
  languages: everyLanguage,
  structure: async () => crumbStructure(hospitalListCrumbs()),
  asksForFeedback: true,
  View: HospitalListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
