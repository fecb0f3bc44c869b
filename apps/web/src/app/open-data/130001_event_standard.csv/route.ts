import { eventStandardCsv } from '@tokyo-cancer-portal/event-feeds'

import { defineFeed } from '../../../feeds/defineFeed'
import { feedSite } from '../../../feeds/feedSite'
import { csvDocument } from '../../../openData/csvDocument'
import { DATASETS } from '../../../openData/datasets'
import { listOpenDataEvents } from '../../../openData/listOpenDataEvents'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(async () =>
  csvDocument(
    DATASETS.eventStandard,
    eventStandardCsv(await feedSite(), await listOpenDataEvents()),
  ),
)
