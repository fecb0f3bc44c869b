import { listHospitals } from '@tokyo-cancer-portal/cms-client'
import { hospitalCsv } from '@tokyo-cancer-portal/event-feeds'

import { cms } from '../../../cms/cms'
import { defineFeed } from '../../../feeds/defineFeed'
import { feedSite } from '../../../feeds/feedSite'
import { csvDocument } from '../../../openData/csvDocument'
import { DATASETS } from '../../../openData/datasets'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(async () =>
  csvDocument(DATASETS.hospital, hospitalCsv(await feedSite(), await listHospitals(cms()))),
)
