import type { WorkflowEvent } from './workflowEvents'
import type { WorkflowState } from './workflowStates'

const TRANSITIONS: Record<WorkflowState, Partial<Record<WorkflowEvent, WorkflowState>>> = {
  draft: { edit: 'draft', submit: 'submitted', publish: 'published' },
  // Approval publishes exactly what was submitted, so an edit makes the document unsubmitted again.
  submitted: { edit: 'draft', recall: 'draft', approve: 'published', return: 'returned' },
  returned: { edit: 'draft', submit: 'submitted', publish: 'published' },
  published: { edit: 'draft', publish: 'published', withdraw: 'withdrawn' },
  withdrawn: { edit: 'draft', submit: 'submitted', publish: 'published' },
}

/**
 * The state after `event`, or `undefined` if the event is not possible in `state`.
 *
 * Who may cause the event is `ACTION_OF_WORKFLOW_EVENT` and `can`.
 */
export function transition(state: WorkflowState, event: WorkflowEvent): WorkflowState | undefined {
  return TRANSITIONS[state][event]
}
