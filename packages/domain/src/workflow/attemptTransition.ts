import type { Actor } from '../policy/actor'
import { can } from '../policy/can'
import type { GovernedSlug } from '../policy/governedSlugs'
import type { PlainDocument } from '../policy/idsInField'
import { ACTION_OF_WORKFLOW_EVENT } from './actionOfWorkflowEvent'
import { requiresComment } from './requiresComment'
import { transition } from './transition'
import type { WorkflowEvent } from './workflowEvents'
import type { WorkflowState } from './workflowStates'

/** Where a document stands: the state of its newest version, and whether a copy of it is on the site. */
export type Standing = { state: WorkflowState; isLive: boolean }

export type TransitionRefusal = 'forbidden' | 'impossible' | 'comment-required'

export type TransitionAttempt = {
  actor: Actor | null | undefined
  event: WorkflowEvent
  collection: GovernedSlug
  /** The newest version; relationship values may be ids or populated documents. */
  document: PlainDocument
  standing: Standing
  comment?: string | undefined
  /** Whether the actor is trusted with this version (`mayPublishAtOnce`); without trust nothing is published at once. */
  isTrusted?: boolean
}

/**
 * What becomes of a document when the actor causes `event`, or why it may not be.
 *
 * `forbidden` comes first: whoever may not cause the event does not learn in what state the document is.
 */
export function attemptTransition({
  actor,
  event,
  collection,
  document,
  standing,
  comment = '',
  isTrusted = false,
}: TransitionAttempt): Standing | TransitionRefusal {
  const action = ACTION_OF_WORKFLOW_EVENT[event]
  if (!can({ actor, action, collection, document })) return 'forbidden'
  if (event === 'publish-at-once' && !isTrusted) return 'forbidden'
  const state = transition(standing.state, event, standing.isLive)
  if (!state) return 'impossible'
  if (requiresComment(event) && comment.trim() === '') return 'comment-required'
  return { state, isLive: state === 'published' || (standing.isLive && state !== 'withdrawn') }
}
