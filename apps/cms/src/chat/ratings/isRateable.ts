import type { ExplainedReply } from '@tokyo-cancer-portal/chatbot'

/**
 * Whether a visitor is asked if a reply helped: not in despair or an emergency, and not at every step of a guided
 * conversation.
 */
export const isRateable = ({ why }: Pick<ExplainedReply, 'why'>): boolean =>
  why.step !== 'care' && why.step !== 'scenario'
