import type { WorkflowEvent, WorkflowState } from '@tokyo-cancer-portal/domain'
import type { RequestContext } from 'payload'

/**
 * What the audit trail calls what happened: an event of the workflow, a trifle that was mended with an approval, an
 * announcement and what follows it, or the way to the trash and back.
 */
export type RecordedEvent =
  WorkflowEvent | 'correct' | 'announce' | 'accept' | 'revert' | 'trash' | 'untrash'

/** What a workflow endpoint tells the hooks of the save that it makes. */
export type Intent = {
  event: RecordedEvent
  /** The state after the save; the endpoint asked the policy for it. */
  to: WorkflowState
  comment?: string | undefined
  /** What an announcement says, see `announce`. */
  announced?: string | undefined
  /** When it was submitted, for a save that leaves it submitted. */
  submittedAt?: string | null
  /** Set by a save that only takes the event over into the newest version, and needs no entry of its own. */
  isSilent?: boolean
}

/** What `advanceState` found out and the audit trail writes down. */
export type Recorded = {
  event: RecordedEvent
  from: WorkflowState
  to: WorkflowState | 'trashed'
  comment?: string | undefined
  announced?: string | undefined
}

const keyOf = (kind: 'intent' | 'recorded' | 'edited' | 'trial', slug: string, id: unknown) =>
  `workflow:${kind}:${slug}:${String(id)}`

export function setIntent(context: RequestContext, slug: string, id: string, intent: Intent): void {
  context[keyOf('intent', slug, id)] = intent
}

/** The intent for the next save of the document; it is good for one save. */
export function takeIntent(context: RequestContext, slug: string, id: unknown): Intent | undefined {
  const key = keyOf('intent', slug, id)
  const intent = context[key] as Intent | undefined
  delete context[key]
  return intent
}

export function setRecorded(
  context: RequestContext,
  slug: string,
  id: unknown,
  recorded: Recorded | null,
): void {
  context[keyOf('recorded', slug, id)] = recorded
}

/** What the save that is being made means in the workflow; null where that is not worth an entry. */
export function recordedOf(
  context: RequestContext,
  slug: string,
  id: unknown,
): Recorded | null | undefined {
  return context[keyOf('recorded', slug, id)] as Recorded | null | undefined
}

/** Set by a save that is an edit of a person's and not a step of the workflow. */
export function setEdited(
  context: RequestContext,
  slug: string,
  id: unknown,
  isEdit: boolean,
): void {
  context[keyOf('edited', slug, id)] = isEdit
}

export function isEdited(context: RequestContext, slug: string, id: unknown): boolean {
  return context[keyOf('edited', slug, id)] === true
}

/** Set while a document is saved only to see whether it could be, and the save is undone. */
export function setTrial(
  context: RequestContext,
  slug: string,
  id: unknown,
  isOnTrial: boolean,
): void {
  context[keyOf('trial', slug, id)] = isOnTrial
}

export function isTrial(context: RequestContext, slug: string, id: unknown): boolean {
  return context[keyOf('trial', slug, id)] === true
}
