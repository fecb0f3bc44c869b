import type { Resource } from '@tokyo-cancer-portal/cms-client'

import { everyPage, listResources } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { sortResources } from './sortResources'

/** All resources, or all of a topic and audience, in the order of `sortResources`. Rejects with CmsUnavailableError. */
export async function listAllResources(
  query: { topic?: string; audience?: string } = {},
): Promise<Resource[]> {
  return sortResources(
    await everyPage((page) => listResources(cms(), { ...query, sort: 'title', page })),
  )
}
