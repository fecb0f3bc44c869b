import {
  type GovernedSlug,
  isAnnounced,
  needsAfterReview,
  type WorkflowState,
} from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import { hasLiveCopy } from '../hooks/liveCopy'
import type { Announcement } from './announce'
import { occurrencesOf } from './occurrencesOf'
import { type RecordedEvent, setEdited, setRecorded, takeIntent } from './transitionContext'

type Stored = Record<string, unknown> & {
  id: string
  workflowState?: WorkflowState | null
  deletedAt?: string | null
  afterReviewSince?: string | null
}
type Step = { event: RecordedEvent; to: WorkflowState }

/**
 * Gives every saved version its state in the workflow, whatever the request said.
 *
 * A workflow endpoint has asked the policy and says which state follows. Every other save is an edit (the newest
 * version is a draft again, so that nobody approves what was not submitted) or, with the right that `guardPublishing`
 * demands, a publication or a withdrawal.
 */
export function advanceState(slug: GovernedSlug): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req, context }) => {
    const isPublished = data._status === 'published'
    if (operation === 'create') {
      return {
        ...data,
        workflowState: isPublished ? 'published' : 'draft',
        submittedAt: null,
        ...(isPublished
          ? await lookedAfter(req, 'publish', { id: '' })
          : { afterReviewSince: null }),
      }
    }
    const stored = originalDoc as Stored
    const from = stored.workflowState ?? 'draft'
    const intent = takeIntent(context, slug, stored.id)
    const wasLive = hasLiveCopy(context, slug, stored.id)
    const { event, to } =
      intent ??
      moved(stored, data as Partial<Stored>, from) ??
      saved({ isPublished, isWithdrawal: context.isWithdrawal === true && wasLive })

    setEdited(context, slug, stored.id, !intent && event === 'edit')
    const isQuiet = intent?.isSilent === true || (event === 'edit' && from === to)
    const entry = { event, from, to: event === 'trash' ? ('trashed' as const) : to }
    setRecorded(
      context,
      slug,
      stored.id,
      isQuiet ? null : { ...entry, comment: intent?.comment, announced: intent?.announced },
    )
    return {
      ...data,
      workflowState: to,
      submittedAt: submittedAt(to, intent?.submittedAt),
      ...(await lookedAfter(req, event, stored)),
    }
  }
}

function saved(save: { isPublished: boolean; isWithdrawal: boolean }): Step {
  if (save.isPublished) return { event: 'publish', to: 'published' }
  return save.isWithdrawal ? { event: 'withdraw', to: 'withdrawn' } : { event: 'edit', to: 'draft' }
}

/** To the trash or back: the state stays what it was, but nothing comes back from the trash still submitted. */
function moved(stored: Stored, data: Partial<Stored>, from: WorkflowState): Step | undefined {
  if (Boolean(data.deletedAt) === Boolean(stored.deletedAt)) return undefined
  const to = from === 'submitted' ? 'draft' : from
  return { event: data.deletedAt ? 'trash' : 'untrash', to }
}

function submittedAt(to: WorkflowState, known: string | null | undefined): string | null {
  return to === 'submitted' ? (known ?? new Date().toISOString()) : null
}

/**
 * Since when what is public waits for a look. Whoever publishes once more before anybody has looked does not begin the
 * time anew; whoever approves a version has looked at all of it, but not at what was announced meanwhile.
 */
async function lookedAfter(
  req: PayloadRequest,
  event: RecordedEvent,
  stored: Stored,
): Promise<{ afterReviewSince?: string | null }> {
  const since = stored.afterReviewSince ?? null
  if (event === 'publish' || event === 'publish-at-once') {
    const isLookedAt = needsAfterReview(await actorOf(req))
    return { afterReviewSince: isLookedAt ? (since ?? new Date().toISOString()) : null }
  }
  return event === 'approve' && !saysAnnounced(stored) ? { afterReviewSince: null } : {}
}

function saysAnnounced(stored: Stored): boolean {
  const event = stored.announcement as Announcement
  return Boolean(event?.previousStatus) || occurrencesOf(stored).some(isAnnounced)
}
