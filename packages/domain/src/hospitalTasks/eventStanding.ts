import type { Term, ValueOf } from '../vocabulary/term'
import type { WorkflowState } from '../workflow/workflowStates'
import { hasEnded } from '../events/hasEnded'

/** How its organizer sorts an event, what needs doing first. */
export const EVENT_STANDINGS = [
  { value: 'returned', label: '差し戻し' },
  { value: 'draft', label: '下書き' },
  { value: 'submitted', label: '承認待ち' },
  { value: 'published', label: '公開中' },
  { value: 'ended', label: '終了' },
  { value: 'withdrawn', label: '取り下げ' },
] as const satisfies readonly Term[]

export type EventStanding = ValueOf<typeof EVENT_STANDINGS>

type Event = {
  workflowState?: WorkflowState | null | undefined
  endsAt?: string | null | undefined
}

/** Where the newest version of an event stands for its organizer: a published one is 終了 once its last date is over. */
export function eventStanding({ workflowState, endsAt }: Event, now: Date): EventStanding {
  const state = workflowState ?? 'draft'
  return state === 'published' && hasEnded(endsAt, now) ? 'ended' : state
}
