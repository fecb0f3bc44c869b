import type { Actor } from '../policy/actor'
import { can } from '../policy/can'

/**
 * Whether somebody sees what was asked of the chatbot and how it replied: who may write all of its answers. Whoever only
 * looks at drafts has no use for what visitors said, and hospitals answer for themselves alone.
 */
export function mayLearnFromChat(actor: Actor | null | undefined): boolean {
  return can({ actor, action: 'edit', collection: 'chat-answers' }) === true
}
