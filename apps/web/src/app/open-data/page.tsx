import { loadOpenData } from '../../openData/loadOpenData'
import { openDataStructure } from '../../openData/openDataStructure'
import { OpenDataView } from '../../openData/OpenDataView'
import { definePage } from '../../page/definePage'

const page = definePage({
  path: () => '/open-data',
  load: loadOpenData,
  describe: () => ({
    title: 'オープンデータ',
    description: 'イベントと病院の情報を、二次利用できるデータ（CSV）として提供しています。',
  }),
  structure: openDataStructure,
  asksForFeedback: true,
  View: OpenDataView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
