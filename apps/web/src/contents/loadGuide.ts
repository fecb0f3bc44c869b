import type { ContentItem, ContentItemRef } from '@tokyo-cancer-portal/cms-client'
import type { Guide } from '@tokyo-cancer-portal/domain'

import { listContentItems } from '@tokyo-cancer-portal/cms-client'
import { guideOf } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'

/** The guide that a page belongs to, or null. Rejects with CmsUnavailableError. */
export async function loadGuide(item: ContentItem): Promise<Guide<ContentItemRef> | null> {
  if (item.kind === 'news') return null
  const { parent } = item
  const [children, siblings] = await Promise.all([
    pagesUnder(item.id),
    parent ? pagesUnder(parent.id) : [],
  ])
  return guideOf<ContentItemRef>(item, { parent, siblings, children })
}

async function pagesUnder(parent: string): Promise<ContentItem[]> {
  const found = await listContentItems(cms(), { parent, kind: 'page', placement: 'page' })
  return found?.docs ?? []
}
