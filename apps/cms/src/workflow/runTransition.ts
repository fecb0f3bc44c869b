import {
  attemptTransition,
  type DraftCollectionSlug,
  type Standing,
  type TransitionRefusal,
  valuesOf,
  type WorkflowEvent,
  WORKFLOW_EVENTS,
  WORKFLOW_STATES,
} from '@tokyo-cancer-portal/domain'
import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { isAuthored } from '../authoring/AUTHORED'
import { refuseBlockers } from '../authoring/refuseBlockers'
import { inJapanese } from '../localization/inJapanese'
import { notify } from '../mail/notify'
import { addComment } from './comments/addComment'
import { resolveOpenComments } from './comments/resolveOpenComments'
import { assertPublishable } from './assertPublishable'
import { conflict } from './conflict'
import { findSubject } from './findSubject'
import { inTransaction } from '../database/inTransaction'
import { isTrusted } from '../trust/isTrusted'
import { setIntent } from './transitionContext'

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  event: WorkflowEvent
  comment?: string | undefined
  baseVersion?: string | undefined
  /** Path of the field that the comment of a return is about. */
  field?: string | undefined
  /** What staff mended with an approval, in words, for the mail. */
  corrections?: readonly string[]
}

/**
 * Causes a workflow event on a document and saves what follows in one transaction: the new state, the audit entry, and
 * where it becomes or ceases to be public the outbox job.
 *
 * @returns the document after it, relations as ids
 * @throws 400 (a comment is missing, the document is incomplete), 401, 403, 404, 409 (not possible in this state any
 *   more, or another version than `baseVersion`)
 */
export async function runTransition(options: Options): Promise<Record<string, unknown>> {
  const { slug, id, event, baseVersion } = options
  // All languages go together; what is validated is the Japanese text.
  const req = inJapanese(options.req)
  const comment = options.comment?.trim() || undefined
  return inTransaction(req, async () => {
    const subject = await findSubject({ req, slug, id, baseVersion })
    const { actor, newest, live, standing } = subject
    const isAtOnce = event === 'publish-at-once'
    const result = attemptTransition({
      actor,
      event,
      collection: slug,
      document: newest,
      standing,
      comment,
      isTrusted: isAtOnce && (await isTrusted(req, subject, true)),
    })
    if (typeof result === 'string') throw refusal(result, event, standing, req)
    if (event === 'return' && comment) {
      await addComment({ ...options, body: comment, isSilent: true })
    }
    // A publication runs every check there is by itself.
    if (event === 'submit') await assertPublishable(req, slug, id)
    if ((event === 'submit' || isAtOnce) && isAuthored(slug)) {
      await refuseBlockers({ req, slug, id, document: newest, wasPublished: live !== null })
    }

    setIntent(req.context, slug, id, { event, to: result.state, comment })
    const isPublishing = result.state === 'published'
    const isWithdrawing = event === 'withdraw'
    const saved: unknown = await req.payload.update({
      collection: slug,
      id,
      data: { _status: isPublishing ? 'published' : 'draft' } as never,
      draft: !isPublishing && !isWithdrawing,
      depth: 0,
      req,
    })
    if (event === 'approve') await resolveOpenComments(req, slug, id)
    // Whoever publishes without a request has nobody to answer.
    if (event !== 'publish' && event !== 'edit') {
      const { field, corrections } = options
      await notify({ req, kind: event, slug, document: newest, comment, field, corrections })
    }
    return saved as Record<string, unknown>
  })
}

/** What is said to whoever may not do something, or not any more. */
export function refusal(
  reason: TransitionRefusal,
  event: WorkflowEvent,
  { state }: Standing,
  req: PayloadRequest,
): APIError {
  if (reason === 'forbidden' && event === 'publish-at-once') {
    return new APIError(NEEDS_APPROVAL, 403, null, true)
  }
  if (reason === 'forbidden') return new Forbidden(req.t)
  if (reason === 'comment-required') {
    return new APIError('差し戻しの理由を書いてください。', 400, { field: 'comment' }, true)
  }
  const done = WORKFLOW_EVENTS.find(({ value }) => value === event)?.label ?? event
  const now = WORKFLOW_STATES.find(({ value }) => value === state)?.label ?? state
  return conflict(
    `いまの状態は「${now}」のため、「${done}」はできません。ほかの方が先に操作したか、依頼のあとに内容が変わった可能性があります。画面を読み込み直してください。`,
  )
}

const NEEDS_APPROVAL =
  'この内容は、公開する前に都の承認が必要です。「承認を依頼する」を押してください。'

/** The events that people cause by name; saving causes `edit` and `publish`. */
export const NAMED_EVENTS = valuesOf(WORKFLOW_EVENTS).filter(
  (event) => event !== 'edit' && event !== 'publish',
)
