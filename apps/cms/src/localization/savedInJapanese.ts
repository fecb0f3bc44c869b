import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { inJapanese } from './inJapanese'

type Row = Record<string, unknown>
type Options = {
  req: PayloadRequest
  slug: CollectionSlug
  id: string
  /** The document as the hooks of a save know it, in the language of the request. */
  saved: Row
}

/**
 * What is saved, named in Japanese: after a save in another language its title in that language, or none, would stand in
 * the trail and in lists of colleagues.
 */
export async function savedInJapanese({ req, slug, id, saved }: Options): Promise<Row> {
  const { config } = req.payload.collections[slug]
  const name = config.admin.useAsTitle
  const isTranslated = config.flattenedFields.some(
    (field) => field.name === name && 'localized' in field && field.localized === true,
  )
  if (!name || !isTranslated || !req.locale || req.locale === DEFAULT_LANGUAGE) return saved
  const found: unknown = await req.payload.findByID({
    collection: slug,
    id,
    draft: true,
    trash: true,
    depth: 0,
    disableErrors: true,
    req: inJapanese(req),
  })
  return { ...saved, [name]: (found as Row | null)?.[name] }
}
