import {
  type Actor,
  can,
  DRAFT_COLLECTIONS,
  type DraftCollectionSlug,
  isCorrectable,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { toWhere } from '../access/toWhere'
import { inJapanese } from '../localization/inJapanese'
import { titleOfDocument } from '../workflow/titleOfDocument'

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
    if (entries.length === 0) continue
    const ids = entries.map(({ documentId }) => documentId)
    const { docs } = await req.payload.find({
      collection: slug,
      draft: true,
      where: { and: [toWhere(own), { id: { in: ids } }] },
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req: inJapanese(req),
    })
    const titles = new Map(
      (docs as unknown as (Record<string, unknown> & { id: string })[]).map((doc) => [
        doc.id,
        titleOfDocument(doc),
      ]),
    )
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
