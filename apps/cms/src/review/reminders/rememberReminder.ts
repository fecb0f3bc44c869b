import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import type { AssignmentRow } from '../../workflow/assignments/findAssignment'

type Options = {
  slug: DraftCollectionSlug
  id: string
  /** What is kept beside the document. */
  known: AssignmentRow | null
  /** Local date. */
  today: string
}

/** Writes down, beside a document, that staff were reminded of it today. */
export async function rememberReminder(
  req: PayloadRequest,
  { slug, id, known, today }: Options,
): Promise<void> {
  const { db } = req.payload
  const row = { collection: 'assignments', req } as const
  const data = { remindedOn: today }
  if (known) await db.updateOne({ ...row, id: known.id, data, returning: false })
  else await db.create({ ...row, data: { collection: slug, documentId: id, ...data } })
}
