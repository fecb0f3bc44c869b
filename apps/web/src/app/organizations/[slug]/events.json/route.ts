import { defineFeed } from '../../../../feeds/defineFeed'
import { loadOrganizationEvents } from '../../../../feeds/loadOrganizationEvents'
import { movedOrganization } from '../../../../feeds/movedOrganization'

export const dynamic = 'force-dynamic'

export const GET = defineFeed(loadOrganizationEvents, movedOrganization, { forOtherSites: true })
