import { referencedIds } from '../mediaUse/referencedIds'
import { populated } from '../preview/populated'
import type { PayloadRequest } from 'payload'
import { mediaForReview } from './mediaForReview'
import type { OpenedLink } from './openReviewLink'

/**
 * The document of a review link as a visitor would read it if it were published: without the fields that visitors do
 * not get, and with the published copies of what it refers to. A link shows one draft, not those that hang on it, and
 * nothing of any account. Only its own files are named although they are not public yet.
 *
 * `req` is the request of a visitor.
 */
export async function readForReview(
  req: PayloadRequest,
  { slug, document, maker }: Pick<OpenedLink, 'slug' | 'document' | 'maker'>,
): Promise<Record<string, unknown>> {
  // A version that visitors cannot ask for; `newestVersion` has put it into one language already.
  const asVisitor = { draft: false, locale: null, fallbackLocale: null }
  const doc = await populated(req, slug, structuredClone(document), asVisitor)
  const media = await mediaForReview(req, maker, referencedIds(document))
  return withMedia(doc, media) as Record<string, unknown>
}

/** Puts files in the place of their ids. */
function withMedia(value: unknown, media: ReadonlyMap<string, object>): unknown {
  if (typeof value === 'string') return media.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => withMedia(item, media))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'id' ? item : withMedia(item, media)]),
  )
}
