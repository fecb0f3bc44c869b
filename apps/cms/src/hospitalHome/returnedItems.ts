import {
  type Actor,
  can,
  DRAFT_COLLECTIONS,
  type DraftCollectionSlug,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { toWhere } from '../access/toWhere'
import { inJapanese } from '../localization/inJapanese'
import { fieldLabel } from '../mail/fieldLabel'
import type { ReviewComment } from '../payload-types'
import { titleOfDocument } from '../workflow/titleOfDocument'

export type ReturnedComment = {
  body: string
  /** The field that it is about: its path, and what the form calls it; null for the whole. */
  field: { path: string; label: string } | null
}

/** What came back and has to be mended, with every comment that nobody has dealt with yet, oldest first. */
export type ReturnedItem = {
  slug: DraftCollectionSlug
  id: string
  title: string
  comments: ReturnedComment[]
}

const MOST = 100

/** What came back to somebody's organization, of every kind that it keeps up, in the order in which it came back. */
export async function returnedItems(req: PayloadRequest, actor: Actor): Promise<ReturnedItem[]> {
  const items: ReturnedItem[] = []
  for (const slug of DRAFT_COLLECTIONS) {
    const own = can({ actor, action: 'submit', collection: slug })
    if (typeof own === 'boolean') continue
    const { docs } = await req.payload.find({
      collection: slug,
      draft: true,
      where: { and: [toWhere(own), { workflowState: { equals: 'returned' } }] },
      sort: 'updatedAt',
      limit: MOST,
      depth: 0,
      overrideAccess: false,
      req: inJapanese(req),
    })
    const rows = docs as unknown as (Record<string, unknown> & { id: string })[]
    const comments = await openComments(
      req,
      slug,
      rows.map(({ id }) => id),
    )
    items.push(
      ...rows.map((row) => ({
        slug,
        id: row.id,
        title: titleOfDocument(row),
        comments: comments
          .filter(({ documentId }) => documentId === row.id)
          .map((comment) => commentIn(req, slug, comment)),
      })),
    )
  }
  return items
}

/** Past the rules of their own collection, as at the document itself: whoever sees the draft sees them. */
async function openComments(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  ids: readonly string[],
): Promise<ReviewComment[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'review-comments',
    where: {
      and: [
        { collection: { equals: slug } },
        { documentId: { in: [...ids] } },
        { resolved: { not_equals: true } },
      ],
    },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    req,
  })
  return docs
}

function commentIn(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  { body, field }: ReviewComment,
): ReturnedComment {
  const label = field && fieldLabel(req.payload.collections[slug].config.flattenedFields, field)
  return { body, field: field && label ? { path: field, label } : null }
}
