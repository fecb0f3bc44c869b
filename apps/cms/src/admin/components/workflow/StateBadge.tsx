import type { WorkflowState } from '@tokyo-cancer-portal/domain'
import { STATE_WORDS } from '../../workflowWords'

/** The state of a document by sign, word and colour; the colour only repeats the others. */
export function StateBadge({ state }: { state: WorkflowState }) {
  const { sign, label } = STATE_WORDS[state]
  return (
    <span className={`portal-state portal-state--${state}`}>
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  )
}
