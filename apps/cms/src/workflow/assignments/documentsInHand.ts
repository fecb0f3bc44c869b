import {
  type Actor,
  can,
  DRAFT_COLLECTIONS,
  type DraftCollectionSlug,
  type WorkflowState,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import { env } from '../../env'
import { inJapanese } from '../../localization/inJapanese'
import { titleOfDocument } from '../titleOfDocument'
import type { AssignmentRow } from './findAssignment'

/** A document that somebody is responsible for. */
export type InHand = {
  assignmentId: string
  userId: string
  collection: DraftCollectionSlug
  id: string
  title: string
  state: WorkflowState | 'trashed'
  /** Its form in the admin. */
  url: string
  /** The newest version, relations as ids. */
  document: Record<string, unknown>
}

type Row = Record<string, unknown> & { id: string }

/**
 * The documents that those accounts are responsible for, also those in the trash, as far as `actor` may see them as
 * drafts; by kind and title.
 *
 * @param whose a condition on assignments
 */
export async function documentsInHand(
  req: PayloadRequest,
  actor: Actor | null,
  whose: Where,
): Promise<InHand[]> {
  const { docs: rows } = await req.payload.db.find<AssignmentRow>({
    collection: 'assignments',
    where: whose,
    pagination: false,
    req,
  })
  const found: InHand[] = []
  for (const collection of DRAFT_COLLECTIONS) {
    const own = rows.filter((row) => row.collection === collection)
    const documents = await newestVersions(req, collection, own)
    const listed = own.flatMap((row) => {
      const document = documents.get(row.documentId)
      const isSeen =
        document && can({ actor, action: 'read-drafts', collection, document }) && row.user
      return isSeen ? [inHand(row, collection, document)] : []
    })
    found.push(...listed.toSorted((a, b) => a.title.localeCompare(b.title, 'ja')))
  }
  return found
}

async function newestVersions(
  req: PayloadRequest,
  collection: DraftCollectionSlug,
  rows: readonly AssignmentRow[],
): Promise<Map<string, Row>> {
  if (rows.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    draft: true,
    trash: true,
    where: { id: { in: rows.map(({ documentId }) => documentId) } },
    pagination: false,
    depth: 0,
    req: inJapanese(req),
  })
  return new Map((docs as unknown as Row[]).map((row) => [row.id, row]))
}

function inHand(row: AssignmentRow, collection: DraftCollectionSlug, document: Row): InHand {
  const isTrashed = Boolean(document.deletedAt)
  const folder = `${env.cmsUrl}/admin/collections/${collection}`
  return {
    assignmentId: row.id,
    userId: row.user ?? '',
    collection,
    id: document.id,
    title: titleOfDocument(document),
    state: isTrashed ? 'trashed' : ((document.workflowState as WorkflowState | null) ?? 'draft'),
    url: `${folder}/${isTrashed ? 'trash/' : ''}${document.id}`,
    document,
  }
}
