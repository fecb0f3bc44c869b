import {
  DEFAULT_LANGUAGE,
  type DraftCollectionSlug,
  type Language,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inLocale } from '../localization/inJapanese'
import type { Contents } from './contentsOf'
import { type Intent, setIntent } from './transitionContext'

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  /** Complete, Japanese first: Payload takes what is not said, and the other languages, from the newest version. */
  contents: Contents
  /** Fields that are the same in every language, over these. */
  change: Record<string, unknown>
  /** For the save of the Japanese text; the others have no entry of their own in the trail. */
  intent: Intent
  /** Whether it is published, or a draft beside what is. */
  isLive: boolean
}

/**
 * Saves a version of a document in all of its languages.
 *
 * @returns the document as the first save left it, relations as ids; undefined without contents
 */
export async function saveContents(options: Options): Promise<Record<string, unknown> | undefined> {
  const { req, slug, id, contents, change, intent, isLive } = options
  let saved: unknown
  for (const [language, content] of contents) {
    const isSilent = intent.isSilent === true || language !== (DEFAULT_LANGUAGE as Language)
    setIntent(req.context, slug, id, { ...intent, isSilent })
    const document: unknown = await req.payload.update({
      collection: slug,
      id,
      data: { ...content, ...change, ...(isLive ? { _status: 'published' } : {}) } as never,
      draft: !isLive,
      depth: 0,
      locale: language,
      fallbackLocale: false,
      req: inLocale(req, language),
    })
    saved ??= document
  }
  return saved as Record<string, unknown> | undefined
}
