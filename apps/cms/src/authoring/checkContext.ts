import { type CheckContext, DEFAULT_DICTIONARIES } from '@tokyo-cancer-portal/authoring-rules'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { env } from '../env'
import { publishedOrganizations } from '../register/publishedOrganizations'
import type { AuthoredSlug } from './AUTHORED'

const LIVE = { _status: { equals: 'published' } } as const

/**
 * What the rules have to know besides a document: the day in Japan, the names of organizations, the words that the site
 * explains, and the titles of the other pages. Only what is public, so that a title tells nothing about drafts of others.
 */
export async function checkContext(
  req: PayloadRequest,
  slug: AuthoredSlug,
  id: string | undefined,
): Promise<CheckContext> {
  const { payload } = req
  const all = { where: LIVE, depth: 0, pagination: false, overrideAccess: false, req } as const
  // One after the other: within a transaction there is one connection.
  const organizations = await publishedOrganizations(req)
  const terms = await payload.find({
    ...all,
    collection: 'glossary-terms',
    select: { term: true },
  })
  const pages =
    slug === 'content-items'
      ? await payload.find({
          ...all,
          collection: slug,
          where: { and: [LIVE, ...(id ? [{ id: { not_equals: id } }] : [])] },
          select: { title: true },
        })
      : { docs: [] }
  return {
    today: toLocalDate(new Date()),
    siteOrigins: [new URL(env.siteUrl).origin],
    otherTitles: pages.docs.flatMap(({ title }) => title ?? []),
    explainedWords: terms.docs.flatMap(({ term }) => term ?? []),
    dictionaries: {
      ...DEFAULT_DICTIONARIES,
      names: organizations.map(({ name }) => name),
    },
  }
}
