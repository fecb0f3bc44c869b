import type { WorkflowEvent } from './workflowEvents'

/** Whether the event must say why: somebody whose text comes back has to know what to mend. */
export function requiresComment(event: WorkflowEvent): boolean {
  return event === 'return'
}
