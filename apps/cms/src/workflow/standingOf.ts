import type { NewestVersion } from './newestVersion'
import type { Intent } from './transitionContext'

/** Where a version stands, for a save that leaves it there. */
export function standingOf({
  workflowState,
  submittedAt,
}: NewestVersion): Pick<Intent, 'to' | 'submittedAt'> {
  return { to: workflowState ?? 'draft', submittedAt: submittedAt ?? null }
}
