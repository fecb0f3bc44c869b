import {
  everyPage,
  listContentItems,
  listEvents,
  listHospitals,
  listResources,
  listTopics,
} from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { contentPath } from '../links/contentPath'

export interface SitemapEntry {
  path: string
  /** Instant of the last change, if known. */
  updatedAt: string | null
}

const LISTS = ['/', '/hospitals', '/events', '/resources', '/news']

/** Every page that search engines may find. Rejects with CmsUnavailableError. */
export async function listSitemapEntries(): Promise<SitemapEntry[]> {
  const [topics, items, resources, hospitals, events] = await Promise.all([
    listTopics(cms()),
    everyPage((page) => listContentItems(cms(), { sort: 'order', page })),
    everyPage((page) => listResources(cms(), { sort: 'title', page })),
    listHospitals(cms()),
    everyPage((page) => listEvents(cms(), { sort: 'startsAt', page })),
  ])
  const under = (folder: string, documents: { slug: string; updatedAt: string | null }[]) =>
    documents.map(({ slug, updatedAt }) => ({ path: `${folder}/${slug}`, updatedAt }))
  return [
    ...LISTS.map((path) => ({ path, updatedAt: null })),
    ...under('/topics', topics),
    ...items.map((item) => ({ path: contentPath(item), updatedAt: item.updatedAt })),
    ...under('/resources', resources),
    ...under('/hospitals', hospitals),
    ...under('/events', events),
  ]
}
