import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { ContentItemData } from './loadContentItem'

import { pageJsonLd, videoJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { contentPath, OWN_PATHS } from '../links/contentPath'
import { videosIn } from '../richtext/videosIn'
import { contentCrumbs } from './contentCrumbs'
import { crumbsJsonLd } from '../structuredData/crumbsJsonLd'
import { contentLanguage } from '../languages/contentLanguage'

/** What the page of a content item says to programs; the portal's own policies are no medical pages. */
export async function contentStructure({ item }: ContentItemData): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  const page = OWN_PATHS.includes(item.slug)
    ? null
    : pageJsonLd(site, { ...item, path: contentPath(item), language: contentLanguage() })
  return [
    page,
    ...videosIn(item.body).map((video) => videoJsonLd(video)),
    crumbsJsonLd(site, contentCrumbs(item)),
  ]
}
