import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { savedInJapanese } from '../../localization/savedInJapanese'
import { titleOfDocument } from '../titleOfDocument'
import { isEdited } from '../transitionContext'
import { findAssignment } from './findAssignment'
import { writeAssignment } from './writeAssignment'

/**
 * Whoever creates a document is responsible for it; a document of nobody (starting content) gets whoever first saves a
 * draft of it. Who of the staff was looking at it is not any more once it does not wait. In the transaction of the save, under
 * the lock of the document that the save holds.
 */
export function keepAssignment(slug: DraftCollectionSlug): CollectionAfterChangeHook {
  return async ({ data, doc, previousDoc, operation, req, context }) => {
    if (context.contentLoad === true) return doc
    const documentId = String(doc.id)
    const saved = { ...previousDoc, ...data }
    const documentTitle = titleOfDocument(
      await savedInJapanese({ req, slug, id: documentId, saved }),
    )
    const known = operation === 'create' ? null : await findAssignment(req, slug, documentId)
    const isTaken =
      req.user?.collection === 'users' &&
      (operation === 'create' || (data._status === 'draft' && isEdited(context, slug, documentId)))
    const user = known?.user ?? (isTaken ? req.user?.id : undefined)
    if (!known && user) {
      await writeAssignment(req, slug, documentId, { documentTitle, user })
      return doc
    }
    const claimed = saved.workflowState === 'submitted' ? (known?.claimedBy ?? null) : null
    const isChanged =
      known?.documentTitle !== documentTitle ||
      known.user !== user ||
      (known.claimedBy ?? null) !== claimed
    if (known && isChanged) {
      await writeAssignment(req, slug, documentId, {
        documentTitle,
        user: user ?? null,
        ...(claimed === null && { claimedBy: null, claimedAt: null }),
      })
    }
    return doc
  }
}

/** Nobody is responsible for what is gone; what is in the trash can come back and keeps its person. */
export function dropAssignment(slug: DraftCollectionSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await req.payload.db.deleteMany({
      collection: 'assignments',
      where: { and: [{ collection: { equals: slug } }, { documentId: { equals: String(id) } }] },
      req,
    })
    return doc
  }
}
