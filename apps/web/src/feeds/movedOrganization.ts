import type { RouteRequest } from '../page/routeRequest'

import { pageOfPath } from '@tokyo-cancer-portal/domain'
import { organizationFeedPath } from '@tokyo-cancer-portal/event-feeds'

import { outcomeOfMissing } from '../page/outcomeOfMissing'

const HOSPITAL_PAGE = /^\/hospitals\/([a-z0-9-]+)$/

/**
 * Where the events of a hospital are that has another address now; its site keeps the old one. Null where it did not
 * move. Rejects with CmsUnavailableError.
 */
export async function movedOrganization({
  params: { slug = '' },
}: RouteRequest): Promise<string | null> {
  const outcome = await outcomeOfMissing(`/hospitals/${slug}`)
  if (outcome.status !== 301 && outcome.status !== 302) return null
  const [, moved] = HOSPITAL_PAGE.exec(pageOfPath(outcome.location)) ?? []
  return moved === undefined ? null : organizationFeedPath({ slug: moved })
}
