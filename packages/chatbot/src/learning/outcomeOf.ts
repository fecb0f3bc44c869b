import type { ChatDecision, ChatReply } from '../model/ChatReply'

/** What became of a question, for staff who look after the answers. */
export type ChatOutcome = 'answered' | 'unsure' | 'refused' | 'guided'

/** Unsure is what led to candidates or to people because nothing was found for sure. */
export function outcomeOf({
  kind,
  step,
}: Pick<ChatReply, 'kind'> & Pick<ChatDecision, 'step'>): ChatOutcome {
  if (step === 'care' || step === 'refusal') return 'refused'
  if (step === 'scenario') return 'guided'
  return kind === 'answer' ? 'answered' : 'unsure'
}
