import type { Language } from '@tokyo-cancer-portal/domain'

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
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import { CHAT_PATH } from '../chat/chatPath'
import { cms } from '../cms/cms'
import { documentLanguages, everyLanguage, homeLanguages } from '../languages/pageLanguages'
import { newestChange } from '../dates/newestChange'
import { occurrencePath } from '../events/occurrencePath'
import { GLOSSARY_PATH, termPath } from '../glossary/glossaryPath'
import { contentPath } from '../links/contentPath'
import { futureDates } from './futureDates'

export interface SitemapEntry {
  path: string
  /** Instant of the last change, if known. */
  updatedAt: string | null
  /** In which its content can be read. */
  languages: readonly Language[]
}

/**
 * Every page that search engines may find, with the moment of its last change: of a list it is that of the newest
 * document in it, and the chat answers from all of them. Rejects with CmsUnavailableError.
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
  const all = await everyLanguage()
  const under = (
    folder: string,
    documents: { slug: string; updatedAt: string | null }[],
    languages?: readonly Language[],
  ) => documents.map(({ slug, updatedAt }) => entry(`${folder}/${slug}`, updatedAt, languages))
  const dates = events.flatMap((event) =>
    futureDates(event).map((date) => entry(occurrencePath(event, date), event.updatedAt, all)),
  )
  const news = items.filter(({ kind }) => kind === 'news')
  const everything = [...topics, ...items, ...resources, ...hospitals, ...events, ...terms]
  return [
    entry('/', newestChange(home ? [home, ...everything] : everything), await homeLanguages()),
    entry('/consultation', newestChange(hospitals), all),
    entry(CHAT_PATH, newestChange(everything), all),
    entry('/hospitals', newestChange(hospitals), all),
    entry('/events', newestChange(events), all),
    entry('/events/calendar', newestChange(events), all),
    entry('/resources', newestChange(resources), all),
    entry('/news', newestChange(news), all),
    entry('/open-data', newestChange([...events, ...hospitals]), all),
    entry(GLOSSARY_PATH, newestChange(terms), all),
    ...(await Promise.all(
      topics.map(async ({ slug, updatedAt }) =>
        entry(`/topics/${slug}`, updatedAt, await documentLanguages('topics', slug)),
      ),
    )),
    ...(await Promise.all(
      items.map(async (item) =>
        entry(
          contentPath(item),
          item.updatedAt,
          await documentLanguages('content-items', item.slug),
        ),
      ),
    )),
    ...under('/resources', resources, all),
    ...under('/hospitals', hospitals, all),
    ...under('/events', events, all),
    ...terms.map((term) => entry(termPath(term), term.updatedAt, all)),
    ...under('/accessibility', results),
    ...dates,
  ]
}

function entry(
  path: string,
  updatedAt: string | null,
  languages: readonly Language[] = ONLY_JAPANESE,
): SitemapEntry {
  return { path, updatedAt, languages }
}

const ONLY_JAPANESE: readonly Language[] = [DEFAULT_LANGUAGE]
