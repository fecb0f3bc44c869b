import { referencedIds } from '../mediaUse/referencedIds'
import { afterReadTraverseFields, type PayloadRequest } from 'payload'
import { mediaForReview } from './mediaForReview'
import type { OpenedLink } from './openReviewLink'

/** As deep as the site reads published documents. */
const DEPTH = 2

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
  const doc = structuredClone(document)
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  const { config } = req.payload.collections[slug]
  // What Payload itself runs after it has read a document, here for a version that visitors cannot ask for.
  afterReadTraverseFields({
    collection: config,
    context: req.context,
    currentDepth: 1,
    depth: DEPTH,
    doc,
    draft: false,
    fallbackLocale: null,
    fieldPromises,
    fields: config.fields,
    findMany: false,
    // `newestVersion` has done so already: a rich text without languages looks like a list of them.
    flattenLocales: false,
    global: null,
    locale: null,
    overrideAccess: false,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: '',
    populationPromises,
    req,
    showHiddenFields: false,
    siblingDoc: doc,
  })
  while (fieldPromises.length > 0 || populationPromises.length > 0) {
    // One after the other: fields bring further fields and relations.
    await Promise.all(fieldPromises.splice(0))
    await Promise.all(populationPromises.splice(0))
  }
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
