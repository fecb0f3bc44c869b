import { getHome } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { HomeView } from '../home/HomeView'
import { loadHome } from '../home/loadHome'
import { definePage } from '../page/definePage'

const page = definePage({
  path: () => '/',
  load: async () => loadHome(await getHome(cms())),
  describe: () => ({ title: null }),
  View: HomeView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
