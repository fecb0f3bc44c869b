import type { EventStateValue } from './eventStates'
import type { Term, ValueOf } from '../vocabulary/term'

/** Which of the coming events somebody wants to see, by whether one can still take part. */
export const OPENNESS = [
  { value: 'yes', label: '受付中・申込不要のもの' },
  { value: 'all', label: '受付を終えたものも含む' },
] as const satisfies readonly Term[]

export type Openness = ValueOf<typeof OPENNESS>

const OPEN: readonly EventStateValue[] = ['open', 'closing-soon', 'no-application']
const CLOSED: readonly EventStateValue[] = ['closed', 'full']

/** Whether one can take part for certain: 受付中, まもなく締切, 申込不要. What is not confirmed is not certain. */
export const isOpenState = (state: EventStateValue): boolean => OPEN.includes(state)

/** Whether one comes too late for certain: 受付終了, 満員. */
export const isClosedState = (state: EventStateValue): boolean => CLOSED.includes(state)

/**
 * Whether something in a state is listed. Where nobody chose (null) all is but what one comes too late for: what is
 * still to open, what nobody confirmed, and what is called off, which those who meant to go there have to see.
 */
export function passesOpenness(state: EventStateValue, chosen: Openness | null): boolean {
  if (chosen === 'all') return true
  return chosen === 'yes' ? isOpenState(state) : !isClosedState(state)
}
