import { relatedIds } from '@tokyo-cancer-portal/domain'
import type { ReviewComment } from '../../payload-types'

/** A comment as the people at a document read it. */
export type CommentEntry = {
  id: string
  body: string
  /** Path of the field it is about, as Payload writes it; null for the document as a whole. */
  field: string | null
  author: { id: string | null; name: string; isExternal: boolean }
  at: string
  resolved: boolean
}

/** `authors`: names by user id; whoever is gone is called （不明）. Who wrote through a review link has no account. */
export function commentOf(
  comment: ReviewComment,
  authors: ReadonlyMap<string, string>,
): CommentEntry {
  const [author] = relatedIds(comment.author)
  return {
    id: comment.id,
    body: comment.body,
    field: comment.field ?? null,
    author: {
      id: author ?? null,
      name: comment.reviewerName || (author && authors.get(author)) || '（不明）',
      isExternal: Boolean(comment.reviewerName),
    },
    at: comment.createdAt,
    resolved: comment.resolved === true,
  }
}
