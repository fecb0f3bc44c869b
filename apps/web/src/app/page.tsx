import { getHome } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { homeStructure } from '../home/homeStructure'
import { HomeView } from '../home/HomeView'
import { loadHome } from '../home/loadHome'
import { homeLanguages } from '../languages/pageLanguages'
import { definePage } from '../page/definePage'

const page = definePage({
  path: () => '/',
  load: async () => loadHome(await getHome(cms())),
  describe: () => ({ title: null }),
  languages: homeLanguages,
  structure: homeStructure,
  asksForFeedback: true,
  View: HomeView,
})

export const generateMetadata = page.generateMetadata
export default page.Page
