import type { ChatDecision } from '../model/ChatReply'

/**
 * Whether a question may be kept where its visitor agrees and staff have switched it on. Never what is said in despair or in
 * an emergency, and nothing about other people: no better answer is worth that. Steps of a guided conversation are our own
 * words.
 */
export const mayBeKept = ({ step, list }: Pick<ChatDecision, 'step' | 'list'>): boolean =>
  step !== 'care' && step !== 'scenario' && list !== 'personalData'
