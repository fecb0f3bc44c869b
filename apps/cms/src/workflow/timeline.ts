import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { AUDIT_ACTION_LABELS } from '../admin/auditActionLabels'

export type TimelineEntry = {
  at: string
  actorName: string
  action: string
  /** The action in words. */
  label: string
  comment: string | null
}

const MOST = 100
/** Why staff trust an organization how far is no word to it (decision 0044). */
const OF_STAFF_ALONE: readonly string[] = ['set-trust']

const ANNOUNCED: Readonly<Record<string, string>> = {
  cancelled: '中止のお知らせ',
  postponed: '延期のお知らせ',
}

/**
 * Who did what with a document and why, the newest first, from the audit trail. For whoever may see the document; the
 * trail as a whole is for `read-audit`.
 */
export async function timeline(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  documentId: string,
): Promise<TimelineEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-entries',
    where: {
      and: [
        { collection: { equals: slug } },
        { documentId: { equals: documentId } },
        { action: { not_in: [...OF_STAFF_ALONE] } },
      ],
    },
    sort: '-at',
    limit: MOST,
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map(({ at, actorName, action, to, comment }) => ({
    at: at ?? '',
    actorName: actorName ?? '',
    action: action ?? '',
    label: labelOf(action ?? '', to ?? ''),
    comment: comment ?? null,
  }))
}

function labelOf(action: string, to: string): string {
  const announced = action === 'announce' ? ANNOUNCED[to] : undefined
  return announced ?? AUDIT_ACTION_LABELS[action] ?? action
}
