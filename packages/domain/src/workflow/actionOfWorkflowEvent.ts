import type { Action } from '../policy/actions'
import type { WorkflowEvent } from './workflowEvents'

/** The right that somebody needs to cause a workflow event. */
export const ACTION_OF_WORKFLOW_EVENT: Record<WorkflowEvent, Action> = {
  edit: 'edit',
  submit: 'submit',
  recall: 'submit',
  approve: 'publish',
  return: 'publish',
  publish: 'publish',
  'publish-at-once': 'submit',
  withdraw: 'withdraw',
}
