import {
  everyPage,
  getHome,
  listAccessibilityResults,
  listContentItems,
  listEvents,
  listGlossaryTerms,
  listHospitals,
  listResources,
  listTopics,
} from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { newestChange } from '../dates/newestChange'
import { occurrencePath } from '../events/occurrencePath'
import { GLOSSARY_PATH, termPath } from '../glossary/glossaryPath'
import { contentPath } from '../links/contentPath'
import { futureDates } from './futureDates'

export interface SitemapEntry {
  path: string
  /** Instant of the last change, if known. */
  updatedAt: string | null
}

/**
 * Every page that search engines may find, with the moment of its last change: of a list it is that of the newest
 * document in it. Rejects with CmsUnavailableError.
 */
export async function listSitemapEntries(): Promise<SitemapEntry[]> {
  const [home, topics, items, resources, hospitals, events, terms, results] = await Promise.all([
    getHome(cms()),
    listTopics(cms()),
    everyPage((page) => listContentItems(cms(), { sort: 'order', page })),
    everyPage((page) => listResources(cms(), { sort: 'title', page })),
    listHospitals(cms()),
    everyPage((page) => listEvents(cms(), { sort: 'startsAt', page })),
    listGlossaryTerms(cms()),
    listAccessibilityResults(cms()),
  ])
  const under = (folder: string, documents: { slug: string; updatedAt: string | null }[]) =>
    documents.map(({ slug, updatedAt }) => ({ path: `${folder}/${slug}`, updatedAt }))
  const dates = events.flatMap((event) =>
    futureDates(event).map((date) => ({
      path: occurrencePath(event, date),
      updatedAt: event.updatedAt,
    })),
  )
  const news = items.filter(({ kind }) => kind === 'news')
  const everything = [...topics, ...items, ...resources, ...hospitals, ...events, ...terms]
  return [
    { path: '/', updatedAt: newestChange(home ? [home, ...everything] : everything) },
    { path: '/consultation', updatedAt: newestChange(hospitals) },
    { path: '/hospitals', updatedAt: newestChange(hospitals) },
    { path: '/events', updatedAt: newestChange(events) },
    { path: '/events/calendar', updatedAt: newestChange(events) },
    { path: '/resources', updatedAt: newestChange(resources) },
    { path: '/news', updatedAt: newestChange(news) },
    { path: '/open-data', updatedAt: newestChange([...events, ...hospitals]) },
    { path: GLOSSARY_PATH, updatedAt: newestChange(terms) },
    ...under('/topics', topics),
    ...items.map((item) => ({ path: contentPath(item), updatedAt: item.updatedAt })),
    ...under('/resources', resources),
    ...under('/hospitals', hospitals),
    ...under('/events', events),
    ...terms.map((term) => ({ path: termPath(term), updatedAt: term.updatedAt })),
    ...under('/accessibility', results),
    ...dates,
  ]
}
