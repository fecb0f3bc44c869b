import type { PayloadRequest } from 'payload'

export type AssignmentRow = {
  id: string
  collection: string
  documentId: string
  documentTitle?: string | null
  user?: string | null
  handedOverAt?: string | null
  claimedBy?: string | null
  /** Local date. */
  remindedOn?: string | null
}

/** Who is responsible for a document, as it is stored; null for a document of nobody. */
export function findAssignment(
  req: PayloadRequest,
  collection: string,
  documentId: string,
): Promise<AssignmentRow | null> {
  return req.payload.db.findOne<AssignmentRow>({
    collection: 'assignments',
    where: {
      and: [{ collection: { equals: collection } }, { documentId: { equals: documentId } }],
    },
    req,
  })
}
