import type { CheckContext } from '@tokyo-cancer-portal/authoring-rules'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { env } from '../env'
import { publishedOrganizations } from '../register/publishedOrganizations'
import type { AuthoredSlug } from './AUTHORED'
import { type Asking, brieflyKept } from './brieflyKept'
import { publishedWords } from './words/publishedWords'

const LIVE = { _status: { equals: 'published' } } as const

/**
 * What the rules have to know besides a document: the day in Japan, the names of organizations, the words that the site
 * explains, and the titles of the other pages. Only what is public, so that a title tells nothing about drafts of others.
 * What staff have published for the rules is always read anew.
 */
export async function checkContext(
  asking: Asking,
  slug: AuthoredSlug,
  id: string | undefined,
): Promise<CheckContext> {
  const { req } = asking
  // One after the other: within a transaction there is one connection.
  const { names, explainedWords, titles } = await brieflyKept(asking, `context ${slug}`, () =>
    publicFacts(asking, slug),
  )
  return {
    today: toLocalDate(new Date()),
    siteOrigins: [new URL(env.siteUrl).origin],
    otherTitles: titles.flatMap((one) => (one.id === id ? [] : one.title)),
    explainedWords,
    dictionaries: { ...(await publishedWords(req)), names },
  }
}

/** What visitors see besides the document, as far as rules ask for it. */
async function publicFacts({ req, isJob = false }: Asking, slug: AuthoredSlug) {
  const all = { where: LIVE, depth: 0, pagination: false, overrideAccess: isJob, req } as const
  const organizations = await publishedOrganizations(req, isJob)
  const terms = await req.payload.find({
    ...all,
    collection: 'glossary-terms',
    select: { term: true },
  })
  const pages =
    slug === 'content-items'
      ? await req.payload.find({ ...all, collection: slug, select: { title: true } })
      : { docs: [] }
  return {
    names: organizations.map(({ name }) => name),
    explainedWords: terms.docs.flatMap(({ term }) => term ?? []),
    titles: pages.docs.flatMap(({ id, title }) => (title ? [{ id, title }] : [])),
  }
}
