import { type FeedbackSlug, feedbackReaders, mayHandleFeedback } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { actorOfAccount } from '../auth/actorOfAccount'
import type { AccountRow } from '../auth/lockAccount'
import { findAssignment } from '../workflow/assignments/findAssignment'
import type { FeedbackMail } from './FeedbackMail'
import { ownersOf } from './ownersOf'
import { deciders } from './recipients'
import { topicOf } from './topicOf'

/** The published document, relations as ids. */
type Document = Record<string, unknown> & { id: string }

/** Who hears of a report about a document (`feedbackReaders` says who), and what they are told of it. */
export async function aboutDocument(
  req: PayloadRequest,
  slug: FeedbackSlug,
  document: Document,
): Promise<FeedbackMail> {
  const whoMayHandle = (ids: readonly string[]) => whoMay(req, slug, document, ids)
  const assignment = await findAssignment(req, slug, document.id)
  const readers = feedbackReaders({
    responsible: await whoMayHandle(assignment?.user ? [assignment.user] : []),
    organization: await whoMayHandle(await ownersOf(req, slug, document)),
    staff: await deciders(req, slug, document),
  })
  return { readers, topic: await topicOf(req, slug, document) }
}

/** Those of the accounts who are still there and may mend the document. */
async function whoMay(
  req: PayloadRequest,
  slug: FeedbackSlug,
  document: Document,
  ids: readonly string[],
): Promise<{ email: string; name?: string | null }[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<AccountRow>({
    collection: 'users',
    where: { id: { in: [...ids] } },
    pagination: false,
    req,
  })
  const able: AccountRow[] = []
  for (const account of docs) {
    const actor = await actorOfAccount(req, account)
    if (mayHandleFeedback({ actor, collection: slug, document })) able.push(account)
  }
  return able.map(({ email, name }) => ({ email, name: name ?? null }))
}
