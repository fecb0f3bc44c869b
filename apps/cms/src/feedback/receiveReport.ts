import { reportText } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../database/inTransaction'
import { notifyFeedback } from '../mail/notifyFeedback'
import { lockDocument } from '../workflow/lockDocument'
import { titleOfDocument } from '../workflow/titleOfDocument'
import type { FeedbackPage } from './findFeedbackPage'

type Row = { id: string; text?: string | null; receivedAt?: string | null }

/** Who got a mail about a page lately finds what came after it in the admin. */
const ONE_MAIL_WITHIN_MS = 60 * 60 * 1000

/**
 * Keeps what a visitor reports about a page, and tells whoever looks after it. What waits already in the same words is not
 * kept twice: forms are sent again when a page is loaded again.
 * Saying only that something is wrong is a report as well.
 */
export async function receiveReport(
  req: PayloadRequest,
  page: FeedbackPage,
  given: string,
): Promise<void> {
  const text = reportText(given)
  const { slug, document } = page
  const { db } = req.payload
  await inTransaction(req, async () => {
    await lockDocument(req, 'page-feedback', `${slug}:${document.id}`)
    const { docs: waiting } = await db.find<Row>({
      collection: 'page-feedback',
      where: {
        and: [
          { collection: { equals: slug } },
          { documentId: { equals: document.id } },
          { state: { equals: 'open' } },
        ],
      },
      pagination: false,
      req,
    })
    if (waiting.some((row) => row.text === text)) return
    const now = new Date()
    const report = await db.create({
      collection: 'page-feedback',
      data: {
        collection: slug,
        documentId: document.id,
        documentTitle: titleOfDocument(document),
        text,
        receivedAt: now.toISOString(),
        state: 'open',
      },
      req,
    })
    const since = now.getTime() - ONE_MAIL_WITHIN_MS
    if (waiting.some(({ receivedAt }) => Date.parse(receivedAt ?? '') > since)) return
    await notifyFeedback({ req, page, reportId: String(report.id), text })
  })
}
