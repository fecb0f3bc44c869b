import { relatedIds } from '@tokyo-cancer-portal/domain'
import type { ReviewComment } from '../../payload-types'

/** A comment as the people at a document read it. */
export type CommentEntry = {
  id: string
  body: string
  /** Path of the field it is about, as Payload writes it; null for the document as a whole. */
  field: string | null
  author: { id: string | null; name: string }
  at: string
  resolved: boolean
}

/** `authors`: names by user id; whoever is gone is called 退職などで不明. */
export function commentOf(
  comment: ReviewComment,
  authors: ReadonlyMap<string, string>,
): CommentEntry {
  const [author] = relatedIds(comment.author)
  return {
    id: comment.id,
    body: comment.body,
    field: comment.field ?? null,
    author: { id: author ?? null, name: (author && authors.get(author)) || '（不明）' },
    at: comment.createdAt,
    resolved: comment.resolved === true,
  }
}
