import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import { relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { callName } from '../../auth/callName'
import { type CommentEntry, commentOf } from './commentOf'

const MOST = 200

/**
 * The comments at a document, oldest first. The caller has asked the policy whether the person may see the document;
 * the comments are then read past the rules of their own collection.
 */
export async function listComments(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  documentId: string,
): Promise<CommentEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'review-comments',
    where: { and: [{ collection: { equals: slug } }, { documentId: { equals: documentId } }] },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    depth: 0,
    req,
  })
  const authors = await namesOf(req, [...new Set(docs.flatMap(({ author }) => relatedIds(author)))])
  return docs.map((comment) => commentOf(comment, authors)).toReversed()
}

/** The names of users; whoever has no name is called by the part of the address before the @. */
export async function namesOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    select: { name: true, email: true },
    req,
  })
  return new Map(docs.map((user) => [user.id, callName(user)]))
}
