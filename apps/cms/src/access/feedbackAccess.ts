import {
  can,
  FEEDBACK_COLLECTIONS,
  type FeedbackSlug,
  mayHandleSitePage,
  type OwnOrganizationConstraint,
  SITE_PAGE,
  SITE_PAGES,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../auth/actorOf'
import { toWhere } from './toWhere'

/** Of what visitors say about pages: that about the pages which the person may mend, whoever owns them today. */
export async function feedbackAccess({ req }: { req: PayloadRequest }): Promise<boolean | Where> {
  const actor = await actorOf(req)
  const or: Where[] = []
  // One after the other: a request has one connection.
  for (const collection of FEEDBACK_COLLECTIONS) {
    const answer = can({ actor, action: 'edit', collection })
    const ofCollection: Where = { collection: { equals: collection } }
    if (answer === true) or.push(ofCollection)
    else if (answer !== false) {
      const documentId = { in: await ownIds(req, collection, answer) }
      or.push({ and: [ofCollection, { documentId }] })
    }
  }
  const sitePages = SITE_PAGES.filter((page) => mayHandleSitePage(actor, page))
  if (sitePages.length > 0) {
    const documentId = { in: sitePages.map(({ key }) => key) }
    or.push({ and: [{ collection: { equals: SITE_PAGE } }, { documentId }] })
  }
  return or.length > 0 && { or }
}

async function ownIds(
  req: PayloadRequest,
  collection: FeedbackSlug,
  constraint: OwnOrganizationConstraint,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: toWhere(constraint),
    pagination: false,
    select: {},
    req,
  })
  return docs.map(({ id }) => id)
}
