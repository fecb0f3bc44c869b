import type { ContentItem, ContentItemRef } from '@tokyo-cancer-portal/cms-client'

import { listContentItems } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'

/**
 * The banners of the home page: those chosen, in the order chosen, or all published ones by their
 * order. They are read anew, because a global's relationships come without their images. Rejects
 * with CmsUnavailableError.
 */
export async function loadBanners(chosen: readonly ContentItemRef[]): Promise<ContentItem[]> {
  if (chosen.length === 0) {
    const all = await listContentItems(cms(), { placement: 'home-banner' })
    return all?.docs ?? []
  }
  const ids = chosen.map(({ id }) => id)
  const found = await listContentItems(cms(), { ids })
  return ids.flatMap((id) => found?.docs.find((item) => item.id === id) ?? [])
}
