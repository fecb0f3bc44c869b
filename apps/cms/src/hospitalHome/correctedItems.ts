import {
  type Actor,
  can,
  DRAFT_COLLECTIONS,
  type DraftCollectionSlug,
  isCorrectable,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { ownDraftsAmong } from './ownDraftsAmong'

/** Something that staff mended when they approved it. */
export type CorrectedItem = {
  slug: DraftCollectionSlug
  id: string
  title: string
  /** Instant. */
  at: string
  /** What it was and what it became, a line for each. */
  lines: string[]
}

/** Long enough for somebody who looks once a week. */
const DAYS = 14
const DAY_MS = 24 * 60 * 60 * 1000
const MOST = 20

/** What staff mended in documents of somebody's own organization in the last two weeks, the newest first. */
export async function correctedItems(
  req: PayloadRequest,
  actor: Actor,
  now: Date,
): Promise<CorrectedItem[]> {
  const items: CorrectedItem[] = []
  for (const slug of DRAFT_COLLECTIONS.filter(isCorrectable)) {
    const own = can({ actor, action: 'submit', collection: slug })
    if (typeof own === 'boolean') continue
    const entries = await correctionsSince(req, slug, now)
    const ids = entries.map(({ documentId }) => documentId)
    const drafts = await ownDraftsAmong(req, slug, own, ids)
    const titles = new Map(drafts.map((draft) => [draft.id, titleOfDocument(draft)]))
    items.push(
      ...entries.flatMap(({ documentId: id, at, comment }): CorrectedItem[] => {
        const title = titles.get(id)
        return title === undefined ? [] : [{ slug, id, title, at, lines: comment.split('\n') }]
      }),
    )
  }
  return items.slice(0, MOST)
}

/** Past the rules of the trail, as at the document itself: whoever sees the draft sees what was done with it. */
async function correctionsSince(req: PayloadRequest, slug: DraftCollectionSlug, now: Date) {
  const since = new Date(now.getTime() - DAYS * DAY_MS).toISOString()
  const { docs } = await req.payload.find({
    collection: 'audit-entries',
    where: {
      and: [
        { action: { equals: 'correct' } },
        { collection: { equals: slug } },
        { at: { greater_than: since } },
      ],
    },
    sort: '-at',
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map(({ documentId, at, comment }) => ({
    documentId: documentId ?? '',
    at: at ?? '',
    comment: comment ?? '',
  }))
}
