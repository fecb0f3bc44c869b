import {
  DEFAULT_LANGUAGE,
  type DraftCollectionSlug,
  type Language,
  LANGUAGES,
  valuesOf,
} from '@tokyo-cancer-portal/domain'
import type { Field, PayloadRequest } from 'payload'
import { hasTranslations } from '../localization/hasTranslations'
import { inLocale } from '../localization/inJapanese'
import { completeContent } from './completeContent'
import type { Subject } from './findSubject'
import type { NewestVersion } from './newestVersion'

export type Contents = ReadonlyMap<Language, Record<string, unknown>>

/**
 * What people wrote in a version of a document, in each language that its collection has, Japanese first.
 *
 * @param read gives the version, relations as ids, with its texts in one language, without falling back
 */
export async function contentsOf(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  read: (req: PayloadRequest, language: Language) => Promise<unknown>,
): Promise<Contents> {
  const { fields } = req.payload.collections[slug].config
  const languages: Language[] = hasTranslations(fields) ? valuesOf(LANGUAGES) : [DEFAULT_LANGUAGE]
  const found = new Map<Language, Record<string, unknown>>()
  for (const language of languages) {
    const version = await read(inLocale(req, language), language)
    found.set(language, contentOf(fields, version as NewestVersion))
  }
  return found
}

/** The same of the copy on the site or, as a draft, of the newest version. */
export function contentsOfDocument(
  req: PayloadRequest,
  { slug, newest: { id } }: Subject,
  isDraft: boolean,
): Promise<Contents> {
  const options = { collection: slug, id, draft: isDraft, depth: 0, fallbackLocale: false } as const
  return contentsOf(req, slug, (one, locale) =>
    one.payload.findByID({ ...options, locale, req: one }),
  )
}

const KEPT_BY_THE_PORTAL = new Set(['id', 'createdAt', 'updatedAt', 'baseVersion', '_status'])

/** Complete, so that nothing of another version shines through; without what the portal keeps about the version. */
function contentOf(fields: readonly Field[], version: NewestVersion): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(completeContent(fields, version)).filter(
      ([name]) => !KEPT_BY_THE_PORTAL.has(name),
    ),
  )
}
