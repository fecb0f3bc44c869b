import type { FeedbackSlug, FeedbackTarget } from '@tokyo-cancer-portal/domain'

import {
  getAccessibilityResult,
  getContentItem,
  getEvent,
  getGlossaryTerm,
  getOrganization,
  getResource,
  getTopic,
} from '@tokyo-cancer-portal/cms-client'
import { SITE_PAGE, SITE_PAGES } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { loadOccurrence } from '../events/occurrence/loadOccurrence'
import { occurrencePath } from '../events/occurrencePath'
import { translator } from '../languages/translator'
import { contentPath, OWN_PATHS } from '../links/contentPath'
import { SITE_PAGE_TITLES } from './sitePageTitles'

export type SpokenOfPage = { target: FeedbackTarget; title: string; path: string }

type Found = { id: string; title: string } | null
type Kind = { collection: FeedbackSlug; find: (slug: string) => Promise<Found> }

const KINDS: Readonly<Record<string, Kind>> = {
  contents: { collection: 'content-items', find: (slug) => getContentItem(cms(), slug) },
  events: { collection: 'events', find: (slug) => getEvent(cms(), slug) },
  resources: { collection: 'resources', find: (slug) => getResource(cms(), slug) },
  topics: { collection: 'topics', find: (slug) => getTopic(cms(), slug) },
  hospitals: {
    collection: 'organizations',
    find: async (slug) => {
      const organization = await getOrganization(cms(), slug)
      return organization?.kind === 'hospital' ? named(organization, organization.name) : null
    },
  },
  accessibility: {
    collection: 'accessibility-results',
    find: (slug) => getAccessibilityResult(cms(), slug),
  },
  glossary: {
    collection: 'glossary-terms',
    find: async (slug) => {
      const term = await getGlossaryTerm(cms(), slug)
      return term && named(term, term.term)
    },
  },
}

/** `/kind/slug`, and of an event also one of its dates below it. */
const PATH = /^\/([a-z]+)\/([a-z0-9-]{1,100})(?:\/(\d{4}-\d\d-\d\d))?$/

/**
 * The published document whose page has this path, or else the page of the site itself, or null; with the one path that
 * the page is known by, so that there are not more of them than pages. Rejects with CmsUnavailableError.
 */
export async function findPage(path: string): Promise<SpokenOfPage | null> {
  const page = sitePage(path)
  // The policy's page has sentences of its own where staff have written them.
  if (page && !OWN_PATHS.includes(path.slice(1))) return page
  return (await findDocument(path)) ?? page
}

function sitePage(path: string): SpokenOfPage | null {
  const page = SITE_PAGES.find((one) => one.path === path)
  if (!page) return null
  const title = translator('SitePages')(SITE_PAGE_TITLES[page.key])
  return { target: { collection: SITE_PAGE, id: page.key }, title, path: page.path }
}

async function findDocument(path: string): Promise<SpokenOfPage | null> {
  const own = OWN_PATHS.find((slug) => path === `/${slug}`)
  const [, folder = '', slug = '', date] = PATH.exec(own ? `/contents/${own}` : path) ?? []
  const kind = Object.hasOwn(KINDS, folder) ? KINDS[folder] : undefined
  const found = await kind?.find(slug)
  if (!kind || !found) return null
  const { collection } = kind
  const canonical = date
    ? collection === 'events' && (await pathOfDate(slug, date))
    : collection === 'content-items'
      ? contentPath({ slug })
      : `/${folder}/${slug}`
  return canonical
    ? { target: { collection, id: found.id }, title: found.title, path: canonical }
    : null
}

async function pathOfDate(slug: string, date: string): Promise<string | null> {
  const event = await getEvent(cms(), slug)
  return event && loadOccurrence(event, date) && occurrencePath(event, date)
}

const named = ({ id }: { id: string }, title: string) => ({ id, title })
