import { hospitalConditions } from '../../hospitals/hospitalConditions'
import { HOSPITAL_LIST_CRUMBS } from '../../hospitals/hospitalListCrumbs'
import { hospitalListTitle } from '../../hospitals/hospitalListTitle'
import { HospitalListView } from '../../hospitals/HospitalListView'
import { loadHospitalList } from '../../hospitals/loadHospitalList'
import { definePage } from '../../page/definePage'
import { crumbStructure } from '../../structuredData/crumbStructure'

const page = definePage({
  path: () => '/hospitals',
  load: loadHospitalList,
  describe: (data) => ({
    title: hospitalListTitle(data),
    description: '都内でがんの医療を担う病院を、地域や指定の種類から探せます。',
    noindex: hospitalConditions(data.filter).length > 0,
  }),
  structure: async () => crumbStructure(HOSPITAL_LIST_CRUMBS),
  asksForFeedback: true,
  View: HospitalListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
