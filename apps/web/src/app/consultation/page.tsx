import { consultationStructure } from '../../consultation/consultationStructure'
import { ConsultationView } from '../../consultation/ConsultationView'
import { loadConsultation } from '../../consultation/loadConsultation'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => '/consultation',
  load: loadConsultation,
  describe: () => ({
    title: '相談できる窓口',
    description:
      'がんについて相談できる、都内の窓口の一覧です。電話番号、受付時間、いま受け付けているかを確かめられます。',
  }),
  structure: consultationStructure,
  View: ConsultationView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
