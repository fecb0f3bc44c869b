import type { ReviewableSlug } from '@tokyo-cancer-portal/domain'
import { afterReadTraverseFields, type PayloadRequest } from 'payload'

type Reading = {
  /** Whether the newest drafts of what it refers to are meant; else what is published of them. */
  draft: boolean
  /** Of what it refers to. */
  locale: PayloadRequest['locale'] | null
  fallbackLocale: PayloadRequest['fallbackLocale'] | null
}

/** As deep as the site reads published documents. */
const DEPTH = 2

/**
 * A document that is stored nowhere, or not for whoever asks, as they would read it: without the fields that they may not
 * read, and with what they may read of the documents that it refers to. Of the others nothing but the id is left, which the
 * site takes for nothing. `doc` is changed.
 *
 * What Payload runs after it has read a document. Its `findByID` takes one instead of reading it (`data`), but puts the
 * stored draft in its place again.
 */
export async function populated(
  req: PayloadRequest,
  slug: ReviewableSlug,
  doc: Record<string, unknown>,
  { draft, locale, fallbackLocale }: Reading,
): Promise<Record<string, unknown>> {
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  const { config } = req.payload.collections[slug]
  afterReadTraverseFields({
    collection: config,
    context: req.context,
    currentDepth: 1,
    depth: DEPTH,
    doc,
    draft,
    fallbackLocale: fallbackLocale ?? null,
    fieldPromises,
    fields: config.fields,
    findMany: false,
    // It is in one language already: a rich text without languages looks like a list of them.
    flattenLocales: false,
    global: null,
    locale: locale ?? null,
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
  return doc
}
