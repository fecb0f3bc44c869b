import { type FeedbackAnswer, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../database/inTransaction'
import { lockDocument } from '../workflow/lockDocument'
import { titleOfDocument } from '../workflow/titleOfDocument'
import type { FeedbackPage } from './findFeedbackPage'

type Row = { id: string; yes?: number | null; no?: number | null }

/** Adds a visitor's answer to those of the page on this day (in Japan). Answers at the same moment add up. */
export async function countAnswer(
  req: PayloadRequest,
  { slug, document }: FeedbackPage,
  answer: FeedbackAnswer,
): Promise<void> {
  const { db } = req.payload
  const collection = 'page-feedback-counts'
  const day = toLocalDate(new Date())
  await inTransaction(req, async () => {
    await lockDocument(req, collection, `${slug}:${document.id}:${day}`)
    const row = await db.findOne<Row>({
      collection,
      where: {
        and: [
          { collection: { equals: slug } },
          { documentId: { equals: document.id } },
          { day: { equals: day } },
        ],
      },
      req,
    })
    const counts = { yes: row?.yes ?? 0, no: row?.no ?? 0 }
    const data = {
      ...counts,
      [answer]: counts[answer] + 1,
      documentTitle: titleOfDocument(document),
    }
    if (row) await db.updateOne({ collection, id: row.id, data, req })
    else {
      await db.create({
        collection,
        data: { ...data, collection: slug, documentId: document.id, day },
        req,
      })
    }
  })
}
