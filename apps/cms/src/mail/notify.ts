import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { callName } from '../auth/callName'
import { enqueueMail } from './enqueueMail'
import { fieldLabel } from './fieldLabel'
import { type Notice, type NoticeKind, noticeMessage } from './messages'
import { answerable, deciders } from './recipients'
import { topicOf } from './topicOf'

type Options = {
  req: PayloadRequest
  kind: NoticeKind
  slug: DraftCollectionSlug
  /** The document, relations as ids. */
  document: Record<string, unknown> & { id: string }
  comment?: string | undefined
  /** Path of the field that the comment is about. */
  field?: string | undefined
  announced?: Notice['announced']
  /** The dates of an event that it is about, in words. */
  occasion?: string | undefined
  corrections?: readonly string[] | undefined
}

/** What staff have to act upon; the rest goes back to whoever asked for it. */
const FOR_DECIDERS = new Set<NoticeKind>(['submit', 'recall', 'announce', 'publish-at-once'])
const PUBLISHED = ['publish', 'publish-at-once']
/** What a notice answers to. */
const ANSWERED: Partial<Record<NoticeKind, readonly string[]>> = {
  accept: ['announce', 'publish', 'publish-at-once'],
  revert: ['announce'],
  'taken-back': PUBLISHED,
  'taken-off': PUBLISHED,
}

/**
 * Mails those whom a step of the workflow concerns, except whoever took it, in the transaction of the step. A comment
 * goes to the other side: from staff to whoever submitted, from everybody else to those who decide.
 */
export async function notify(options: Options): Promise<void> {
  const { req, kind, slug, document, comment, field } = options
  const { announced, occasion, corrections } = options
  const actor = req.user as { id: string; name?: string | null; email?: string } | null
  if (!actor) return
  const staff = await deciders(req, slug, document)
  const isForStaff =
    FOR_DECIDERS.has(kind) || (kind === 'comment' && !staff.some(({ id }) => id === actor.id))
  const concerned = isForStaff
    ? staff
    : await answerable(req, slug, document.id, ANSWERED[kind] ?? ['submit', 'create'])
  const readers = concerned.filter(({ id }) => id !== actor.id)
  if (readers.length === 0) return
  const label = field && fieldLabel(req.payload.collections[slug].config.flattenedFields, field)
  const topic = await topicOf(req, slug, document)
  const notice = {
    kind,
    actorName: callName(actor),
    // The form goes to the field that is meant.
    topic: label ? { ...topic, url: `${topic.url}?field=${encodeURIComponent(field)}` } : topic,
    comment,
    field: label,
    announced,
    occasion,
    corrections,
  }
  for (const reader of readers) {
    const message = noticeMessage({ ...notice, readerName: reader.name || reader.email })
    await enqueueMail(req, reader.email, message)
  }
}
