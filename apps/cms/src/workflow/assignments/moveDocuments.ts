import type { PayloadRequest } from 'payload'
import { COLLECTION_LABELS } from '../../admin/collectionLabels'
import { DOCUMENT_STATE_LABELS } from '../../admin/documentStateLabels'
import { writeEntry } from '../../audit/writeEntry'
import { callName } from '../../auth/callName'
import type { AccountRow } from '../../auth/lockAccount'
import { releaseLocks } from '../../locks/releaseLocks'
import { handOverMessage } from '../../mail/accountMessages'
import { enqueueMail } from '../../mail/enqueueMail'
import type { InHand } from './documentsInHand'

type Options = {
  req: PayloadRequest
  account: AccountRow
  successor: AccountRow
  documents: readonly InHand[]
}

/**
 * Writes a hand-over down: the new person, an entry in the trail for the account and for each document, the mail. What
 * the old person still holds open in a form keeps nobody out.
 */
export async function moveDocuments(options: Options): Promise<void> {
  const { req, account, successor, documents } = options
  const handedOverAt = new Date().toISOString()
  const names = `${callName(account)}さんから${callName(successor)}さんへ`
  const action = 'hand-over'
  for (const { assignmentId, collection, id, title } of documents) {
    await req.payload.db.updateOne({
      collection: 'assignments',
      id: assignmentId,
      data: { user: successor.id, handedOverAt },
      req,
      returning: false,
    })
    await releaseLocks(req, account.id, { collection, id })
    await writeEntry({
      req,
      entry: { action, collection, documentId: id, documentTitle: title, comment: names },
    })
  }
  await writeEntry({
    req,
    entry: {
      action,
      collection: 'users',
      documentId: account.id,
      documentTitle: account.email,
      comment: `${names}（${documents.length}件）`,
    },
  })
  await enqueueMail(
    req,
    successor.email,
    handOverMessage({
      name: callName(successor),
      from: callName(account),
      items: documents.map(({ collection, title, state, url }) => ({
        kind: COLLECTION_LABELS[collection],
        title,
        state: DOCUMENT_STATE_LABELS[state] ?? state,
        url,
      })),
    }),
  )
}
