import { HOSPITAL_LIST_CRUMBS } from '../../hospitals/hospitalListCrumbs'
import { HospitalListView } from '../../hospitals/HospitalListView'
import { loadHospitalList } from '../../hospitals/loadHospitalList'
import { definePage } from '../../page/definePage'
import { crumbStructure } from '../../structuredData/crumbStructure'

const page = definePage({
  path: () => '/hospitals',
  load: loadHospitalList,
  describe: ({ filter }) => ({
    title: '病院を探す',
    description: '都内でがんの医療を担う病院を、地域や指定の種類から探せます。',
    noindex: filter.area !== null || filter.designation !== null || filter.consultation,
  }),
  structure: async () => crumbStructure(HOSPITAL_LIST_CRUMBS),
  View: HospitalListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
