import {
  type GovernedSlug,
  needsAfterReview,
  type WorkflowState,
} from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import { hasLiveCopy } from '../hooks/liveCopy'
import { type RecordedEvent, setEdited, setRecorded, takeIntent } from './transitionContext'

type Stored = {
  id: string
  workflowState?: WorkflowState | null
  deletedAt?: string | null
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
        afterReviewSince: isPublished ? await afterReviewSince(req) : null,
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
      ...(event === 'publish' ? { afterReviewSince: await afterReviewSince(req) } : {}),
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

async function afterReviewSince(req: PayloadRequest): Promise<string | null> {
  return needsAfterReview(await actorOf(req)) ? new Date().toISOString() : null
}
