import type { ReviewStep } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'

const DAY_MS = 24 * 60 * 60 * 1000

type Question = {
  now: Date
  /** How far back. */
  days: number
  /** Of the newest. */
  most: number
  /** Of which documents; of all where it is absent. */
  of?: Where[]
}

/** What happened to requests for approval, from the audit trail, the oldest first; read past access rules. */
export async function reviewSteps(
  req: PayloadRequest,
  { now, days, most, of = [] }: Question,
): Promise<ReviewStep[]> {
  const { docs } = await req.payload.db.find<{
    id: string
    documentId?: string | null
    action?: string | null
    at: string
  }>({
    collection: 'audit-entries',
    where: {
      and: [
        ...of,
        { action: { in: ['submit', 'recall', 'correct', 'approve', 'return', 'publish'] } },
        { at: { greater_than: new Date(now.getTime() - days * DAY_MS).toISOString() } },
      ],
    },
    sort: '-at',
    limit: most,
    pagination: false,
    req,
  })
  return docs
    .map(({ documentId, action, at }) => ({
      documentId: documentId ?? '',
      action: action ?? '',
      at,
    }))
    .toReversed()
}
