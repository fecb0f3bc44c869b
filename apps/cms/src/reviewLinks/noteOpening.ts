import type { PayloadRequest } from 'payload'
import { writeEntry } from '../audit/writeEntry'
import { inTransaction } from '../database/inTransaction'
import { lockDocument } from '../workflow/lockDocument'
import { titleOfDocument } from '../workflow/titleOfDocument'
import type { ReviewLink } from '../payload-types'
import type { OpenedLink } from './openReviewLink'

/** Reading on is no new opening. */
const QUIET_MS = 60_000

/** Remembers when a link was opened last; the first time is kept in the audit trail as well. */
export async function noteOpening(
  req: PayloadRequest,
  { link, slug, document }: Pick<OpenedLink, 'link' | 'slug' | 'document'>,
): Promise<void> {
  if (link.lastUsedAt && Date.now() - Date.parse(link.lastUsedAt) < QUIET_MS) return
  await inTransaction(req, async () => {
    await lockDocument(req, 'review-links', link.id)
    const { db } = req.payload
    const stored = await db.findOne<ReviewLink>({
      collection: 'review-links',
      where: { id: { equals: link.id } },
      req,
    })
    await db.updateOne({
      collection: 'review-links',
      id: link.id,
      data: { lastUsedAt: new Date().toISOString() },
      req,
      returning: false,
    })
    if (!stored || stored.lastUsedAt) return
    await writeEntry({
      req,
      reviewerName: link.reviewerName,
      entry: {
        action: 'open-review-link',
        collection: slug,
        documentId: document.id,
        documentTitle: titleOfDocument(document),
      },
    })
  })
}
