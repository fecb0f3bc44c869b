import type { FeedbackState } from '@tokyo-cancer-portal/domain'
import { NotFound, type PayloadRequest } from 'payload'
import { writeEntry } from '../audit/writeEntry'
import { requireActor } from '../auth/requireActor'
import { callName } from '../auth/callName'
import { inTransaction } from '../database/inTransaction'
import { lockDocument } from '../workflow/lockDocument'

type Options = { req: PayloadRequest; id: string; state: FeedbackState; note: string }

/**
 * Says of a report that it was dealt with, or that it was not after all. Saying it twice changes nothing.
 *
 * @throws 401 without a login, 404 for what the person does not see
 */
export async function handleReport({ req, id, state, note }: Options): Promise<void> {
  await requireActor(req)
  await inTransaction(req, async () => {
    await lockDocument(req, 'page-feedback', id)
    const report = await req.payload.findByID({
      collection: 'page-feedback',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (!report) throw new NotFound(req.t)
    if (report.state === state) return
    const isHandled = state === 'handled'
    const user = req.user as { name?: string | null; email: string }
    await req.payload.db.updateOne({
      collection: 'page-feedback',
      id,
      data: {
        state,
        note: isHandled ? note : report.note,
        handledBy: isHandled ? callName(user) : null,
        handledAt: isHandled ? new Date().toISOString() : null,
      },
      req,
    })
    await writeEntry({
      req,
      entry: {
        action: isHandled ? 'handle-feedback' : 'reopen-feedback',
        collection: report.collection,
        documentId: report.documentId,
        documentTitle: report.documentTitle ?? '',
        from: report.state,
        to: state,
        comment: isHandled ? note : '',
      },
    })
  })
}
