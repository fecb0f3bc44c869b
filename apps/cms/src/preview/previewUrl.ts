import { DEFAULT_LANGUAGE, isLanguage } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig, GlobalConfig, LivePreviewConfig, PayloadRequest } from 'payload'
import { env } from '../env'
import { makePreviewToken } from './token'

type GeneratePreviewURL = NonNullable<NonNullable<CollectionConfig['admin']>['preview']>

/** So long the address of a preview stays the same: with another one the frame beside the form would begin anew. */
const SAME_FOR_MS = 30 * 60 * 1000

/** The button プレビュー of a document: its latest draft as the site shows it. */
export function previewLink(slug: string): GeneratePreviewURL {
  return (doc, { locale, req }) => urlFor({ slug, id: doc.id, locale, req })
}

/** The address in the live preview frame beside the form. */
export function livePreviewUrl(slug: string): NonNullable<LivePreviewConfig['url']> {
  return ({ data, locale, req }) => urlFor({ slug, id: data?.id, locale: locale?.code, req })
}

/** The same for a global, which has no id of its own. */
export function globalPreviewLink(
  slug: string,
): NonNullable<NonNullable<GlobalConfig['admin']>['preview']> {
  return (_doc, { locale, req }) => urlFor({ slug: 'globals', id: slug, locale, req })
}

export function globalLivePreviewUrl(slug: string): NonNullable<LivePreviewConfig['url']> {
  return ({ locale, req }) => urlFor({ slug: 'globals', id: slug, locale: locale?.code, req })
}

/** The page of a hospital as it will be on a local date, for staff who prepare it. */
export function previewOn({
  id,
  date,
  req,
}: {
  id: string
  date: string
  req: PayloadRequest
}): string | null {
  const url = urlFor({ slug: 'organizations', id, locale: undefined, req })
  return url && `${url}&on=${date}`
}

/** What stands in an opened form and is not saved, also before the first save. */
export function typedPreviewUrl({
  marker,
  ...of
}: {
  slug: string
  /** `NEW_DOCUMENT` before the first save. */
  id: string
  locale: string | undefined
  marker: string
  req: PayloadRequest
}): string | null {
  const url = urlFor(of)
  return url && `${url}&typed=${marker}`
}

/** Null before the first save: there is nothing to look at yet. */
function urlFor({
  slug,
  id,
  locale,
  req,
}: {
  slug: string
  id: unknown
  /** The language of the form. */
  locale: string | undefined
  req: PayloadRequest
}): string | null {
  const userId = req.user?.id
  if (typeof id !== 'string' || id === '' || typeof userId !== 'string') return null
  const token = makePreviewToken({
    secret: req.payload.secret,
    now: Math.floor(Date.now() / SAME_FOR_MS) * SAME_FOR_MS,
    collection: slug,
    id,
    userId,
  })
  const language = isLanguage(locale) && locale !== DEFAULT_LANGUAGE ? `&language=${locale}` : ''
  return `${env.siteUrl}/preview/${slug}/${id}?token=${token}${language}`
}
