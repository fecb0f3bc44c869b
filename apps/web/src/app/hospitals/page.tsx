import { HospitalListView } from '../../hospitals/HospitalListView'
import { loadHospitalList } from '../../hospitals/loadHospitalList'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => '/hospitals',
  load: loadHospitalList,
  describe: ({ filter }) => ({
    title: '病院を探す',
    description: '都内でがんの医療を担う病院を、地域や指定の種類から探せます。',
    noindex: filter.area !== null || filter.designation !== null || filter.consultation,
  }),
  View: HospitalListView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
