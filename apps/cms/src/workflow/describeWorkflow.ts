import {
  attemptTransition,
  can,
  canAnnounce,
  hasEnded,
  isDecider,
  type DraftCollectionSlug,
  type EventStatus,
  requiresComment,
  RETURN_PHRASES,
  schedulableEvents,
  type ScheduledEvent,
  type TypedNumberProblem,
  type WorkflowEvent,
  type WorkflowState,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { typedNumbersOf } from '../register/typedNumbersOf'
import { listReviewLinks, type ReviewLinks } from '../reviewLinks/listReviewLinks'
import { listSchedules, type ScheduleEntry } from '../schedule/scheduleOf'
import { type AnnounceableDate, announceableDates } from './announceableDates'
import { type AnnouncedDate, announcedDates } from './announcedDates'
import { announcementsOf } from './announcementsOf'
import { type Claim, claimsOf } from './claims/claimsOf'
import type { CommentEntry } from './comments/commentOf'
import { listComments } from './comments/listComments'
import { responsibleFor } from './assignments/responsibleFor'
import { findSubject, type Subject } from './findSubject'
import { NAMED_EVENTS } from './runTransition'
import { type TimelineEntry, timeline } from './timeline'
import { unseenPublication } from './unseen/unseenPublication'
import { isTrusted } from '../trust/isTrusted'

/** As the buttons stand: what is expected next comes first. */
const ORDER = [
  'publish-at-once',
  'submit',
  'approve',
  'return',
  'recall',
  'withdraw',
] as const satisfies WorkflowEvent[]

export type AfterReview = {
  since: string
  /** What this person can say about it. */
  decisions: ('accept' | 'revert' | 'return')[]
  /**
   * What a hospital published without approval, and what is on the site once it is returned: what staff had seen before,
   * or nothing; null where it did not.
   */
  publication: { returnsTo: 'before' | 'nothing' } | null
  /** What a hospital told the visitors of the whole event; null where it did not. */
  announcement: { reason: string } | null
  /** What it told them of single dates. */
  dates: AnnouncedDate[]
}

export type WorkflowDescription = {
  state: WorkflowState
  /** Whether a copy is on the site, perhaps an older one than the newest version. */
  isLive: boolean
  /** Send it back as `baseVersion` with a decision. */
  baseVersion: string
  submittedAt: string | null
  /** Who looks after the document. */
  responsible: { name: string } | null
  /** Who of the staff is looking at the request. */
  claim: Claim | null
  /** What this person can do with it now. */
  events: { event: WorkflowEvent; isCommentRequired: boolean }[]
  /** Whether this person decides about documents like it, of whatever organization. */
  isDecider: boolean
  canAnnounce: boolean
  /** The single dates of which this person may announce something; none where there is but one. */
  announceable: AnnounceableDate[]
  /** Of an event on the site that does not take place as planned. */
  eventStatus: Exclude<EventStatus, 'scheduled'> | null
  /** Set while something waits to be looked at afterwards. */
  afterReview: AfterReview | null
  canResolve: boolean
  timeline: TimelineEntry[]
  comments: CommentEntry[]
  /** Numbers in the text of the newest version that disagree with the register of hospitals. */
  typedNumbers: TypedNumberProblem[]
  /** What this person may put off to a moment in the future. */
  schedulable: ScheduledEvent[]
  /** What waits or has failed. */
  schedules: ScheduleEntry[]
  /** Who without an account may look at it; null for those who may neither make nor end such a link. */
  reviewLinks: ReviewLinks | null
  /** Reasons to choose from for a return. */
  phrases: readonly string[]
}

/**
 * Where a document stands, what was done with it, and what the person who asks can do now: the form shows just that.
 *
 * @throws 401, 404
 */
export async function describeWorkflow(options: {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
}): Promise<WorkflowDescription> {
  return describeSubject(options.req, await findSubject({ ...options, isReadOnly: true }))
}

/** The same of a document that was found already. */
export async function describeSubject(
  req: PayloadRequest,
  subject: Subject,
): Promise<WorkflowDescription> {
  const { actor, slug, newest, live, standing } = subject
  const { id } = newest
  const mayDecide = can({ actor, action: 'publish', collection: slug, document: newest })
  const mayAnnounce = isAnnounceable(subject)
  const responsible = await responsibleFor(req, slug, id)
  return {
    ...standing,
    baseVersion: newest.updatedAt,
    submittedAt: newest.submittedAt ?? null,
    responsible: responsible ? { name: responsible.name } : null,
    claim: (await claimsOf(req, [id])).get(id) ?? null,
    events: possibleEvents(subject, await isTrusted(req, subject)),
    isDecider: isDecider(actor, slug, newest),
    eventStatus: eventStatusOf(subject),
    canAnnounce: mayAnnounce,
    announceable: mayAnnounce && live ? announceableDates(live, new Date()) : [],
    afterReview: await afterReview(req, subject),
    canResolve: can({ actor, action: 'edit', collection: slug, document: newest }),
    timeline: await timeline(req, slug, id),
    comments: await listComments(req, slug, id),
    typedNumbers: await typedNumbersOf(req, slug, id),
    schedulable: schedulableEvents({ actor, collection: slug, document: newest, standing }),
    schedules: await listSchedules(req, slug, id),
    reviewLinks: await listReviewLinks(req, subject),
    phrases: mayDecide ? RETURN_PHRASES : [],
  }
}

function possibleEvents(
  { actor, slug, newest, standing }: Subject,
  isTrustedWithIt: boolean,
): WorkflowDescription['events'] {
  const attempt = { actor, collection: slug, document: newest, standing, comment: '…' }
  const possible = NAMED_EVENTS.filter((event) => {
    const result = attemptTransition({ ...attempt, event, isTrusted: isTrustedWithIt })
    return typeof result !== 'string'
  })
  // Whoever can decide about a request does that instead of taking it back.
  return ORDER.filter(
    (event) => possible.includes(event) && !(event === 'recall' && possible.includes('approve')),
  ).map((event) => ({ event, isCommentRequired: requiresComment(event) }))
}

async function afterReview(
  req: PayloadRequest,
  { actor, slug, live }: Subject,
): Promise<WorkflowDescription['afterReview']> {
  if (!live?.afterReviewSince) return null
  const { event } = announcementsOf(slug, live)
  const dates = slug === 'events' ? announcedDates(live) : []
  const unseen = await unseenPublication(req, slug, live)
  const decisions = [
    'accept' as const,
    ...(event !== null || dates.length > 0 ? ['revert' as const] : []),
    ...(unseen ? ['return' as const] : []),
  ]
  return {
    since: live.afterReviewSince,
    announcement: event && { reason: textOf(live.statusNote) },
    dates,
    decisions: isDecider(actor, slug, live) ? decisions : [],
    publication: unseen && { returnsTo: unseen.before === null ? 'nothing' : 'before' },
  }
}

function isAnnounceable({ actor, slug, live }: Subject): boolean {
  if (slug !== 'events' || live === null || hasEnded(live.endsAt, new Date())) return false
  return canAnnounce(actor, live)
}

function eventStatusOf({ slug, live }: Subject): WorkflowDescription['eventStatus'] {
  const status = slug === 'events' ? (live?.status as EventStatus | null | undefined) : null
  return status && status !== 'scheduled' ? status : null
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
