import type { WorkflowEvent } from './workflowEvents'
import type { WorkflowState } from './workflowStates'

const TRANSITIONS: Record<WorkflowState, Partial<Record<WorkflowEvent, WorkflowState>>> = {
  draft: {
    edit: 'draft',
    submit: 'submitted',
    publish: 'published',
    'publish-at-once': 'published',
  },
  // Approval publishes exactly what was submitted, so an edit makes the document unsubmitted again.
  submitted: { edit: 'draft', recall: 'draft', approve: 'published', return: 'returned' },
  returned: { edit: 'draft', submit: 'submitted', publish: 'published' },
  published: { edit: 'draft', publish: 'published' },
  withdrawn: { edit: 'draft', submit: 'submitted', publish: 'published' },
}

/**
 * The state after `event`, or `undefined` if the event is not possible in `state`.
 *
 * `isLive`: whether a copy of the document is on the site. It can be withdrawn whatever the state of the newest version,
 * which may be a change that waits beside the live copy.
 *
 * Who may cause the event is `ACTION_OF_WORKFLOW_EVENT` and `can`; both together are `attemptTransition`.
 */
export function transition(
  state: WorkflowState,
  event: WorkflowEvent,
  isLive: boolean,
): WorkflowState | undefined {
  if (event === 'withdraw') return isLive ? 'withdrawn' : undefined
  return TRANSITIONS[state][event]
}
