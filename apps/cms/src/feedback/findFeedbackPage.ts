import type { FeedbackSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inJapanese } from '../localization/inJapanese'
import { liveVersion } from '../workflow/liveVersion'

/** A published document that visitors speak about, with its Japanese texts, relations as ids. */
export type FeedbackPage = {
  slug: FeedbackSlug
  document: Record<string, unknown> & { id: string }
}

/** The published document, or null: nothing can be said about what nobody sees. */
export async function findFeedbackPage(
  req: PayloadRequest,
  { collection, id }: { collection: FeedbackSlug; id: string },
): Promise<FeedbackPage | null> {
  const document = await liveVersion(inJapanese(req), collection, id)
  return document && { slug: collection, document }
}
