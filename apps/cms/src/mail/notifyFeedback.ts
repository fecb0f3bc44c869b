import { type FeedbackSlug, feedbackReaders, mayHandleFeedback } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { actorOfAccount } from '../auth/actorOfAccount'
import type { AccountRow } from '../auth/lockAccount'
import { env } from '../env'
import { findAssignment } from '../workflow/assignments/findAssignment'
import { enqueueMail } from './enqueueMail'
import { feedbackMessage } from './feedbackMessage'
import { ownersOf } from './ownersOf'
import { deciders } from './recipients'
import { topicOf } from './topicOf'

type Options = {
  req: PayloadRequest
  slug: FeedbackSlug
  /** The published document, relations as ids. */
  document: Record<string, unknown> & { id: string }
  reportId: string
  text: string
}

/** Mails a visitor's report to whoever looks after the page (`feedbackReaders` says who), in the transaction of it. */
export async function notifyFeedback(options: Options): Promise<void> {
  const { req, slug, document, reportId, text } = options
  const assignment = await findAssignment(req, slug, document.id)
  const readers = feedbackReaders({
    responsible: await whoMayHandle(options, assignment?.user ? [assignment.user] : []),
    organization: await whoMayHandle(options, await ownersOf(req, slug, document)),
    staff: await deciders(req, slug, document),
  })
  const topic = await topicOf(req, slug, document)
  const url = `${env.cmsUrl}/admin/collections/page-feedback/${reportId}`
  for (const { email, name } of readers) {
    await enqueueMail(req, email, feedbackMessage({ readerName: name || email, topic, text, url }))
  }
}

/** Those of the accounts who are still there and may mend the document. */
async function whoMayHandle(
  { req, slug, document }: Options,
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
