import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { ResourceData } from './loadResource'

import { resourceJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { mediaPath } from '../links/mediaPath'
import { resourceCrumbs } from './resourceCrumbs'
import { crumbsJsonLd } from '../structuredData/crumbsJsonLd'

/** What the page of a resource says to programs. */
export async function resourceStructure({ resource }: ResourceData): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  const path = mediaPath(resource.file?.filename ?? null)
  const file = {
    fileUrl: path && `${site.siteUrl}${path}`,
    fileType: resource.file?.mimeType ?? null,
  }
  return [
    resourceJsonLd(site, { ...resource, ...file }),
    crumbsJsonLd(site, resourceCrumbs(resource)),
  ]
}
