import {
  type FeedbackSlug,
  type FeedbackTarget,
  SITE_PAGE,
  SITE_PAGES,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inJapanese } from '../localization/inJapanese'
import { liveVersion } from '../workflow/liveVersion'

/**
 * What visitors speak about: a published document with its Japanese texts, relations as ids; or a page of the site, in
 * the shape of one.
 */
export type FeedbackPage = {
  slug: FeedbackSlug | typeof SITE_PAGE
  document: Record<string, unknown> & { id: string }
}

/** The published page, or null: nothing can be said about what nobody sees. */
export async function findFeedbackPage(
  req: PayloadRequest,
  target: FeedbackTarget,
): Promise<FeedbackPage | null> {
  if (target.collection === SITE_PAGE) {
    const page = SITE_PAGES.find(({ key }) => key === target.id)
    return page ? { slug: SITE_PAGE, document: { id: page.key, title: page.name } } : null
  }
  const { collection, id } = target
  const document = await liveVersion(inJapanese(req), collection, id)
  return document && { slug: collection, document }
}
