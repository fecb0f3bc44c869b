import type { ContentItem } from '@tokyo-cancer-portal/cms-client'
import type { BlockOf } from './LoadedBlock'

import { listContentItems } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'

const DEFAULT_LIMIT = 5

/** The latest news. Rejects with CmsUnavailableError. */
export async function loadNewsBlock({ limit }: BlockOf<'news'>): Promise<ContentItem[]> {
  const found = await listContentItems(cms(), {
    kind: 'news',
    sort: '-publishedOn',
    limit: limit ?? DEFAULT_LIMIT,
  })
  return found?.docs ?? []
}
