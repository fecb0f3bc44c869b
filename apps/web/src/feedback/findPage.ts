import type { FeedbackSlug } from '@tokyo-cancer-portal/domain'

import {
  getContentItem,
  getEvent,
  getGlossaryTerm,
  getOrganization,
  getResource,
  getTopic,
} from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { loadOccurrence } from '../events/occurrence/loadOccurrence'
import { occurrencePath } from '../events/occurrencePath'
import { contentPath, OWN_PATHS } from '../links/contentPath'

export interface SpokenOfPage {
  collection: FeedbackSlug
  id: string
  title: string
  path: string
}

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
 * The published document whose page has this path, or null; with the one path that the page is known by, so
 * that there are not more of them than pages. Rejects with CmsUnavailableError.
 */
export async function findPage(path: string): Promise<SpokenOfPage | null> {
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
  return canonical ? { collection, id: found.id, title: found.title, path: canonical } : null
}

async function pathOfDate(slug: string, date: string): Promise<string | null> {
  const event = await getEvent(cms(), slug)
  return event && loadOccurrence(event, date) && occurrencePath(event, date)
}

const named = ({ id }: { id: string }, title: string) => ({ id, title })
