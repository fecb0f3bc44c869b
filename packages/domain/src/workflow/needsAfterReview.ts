import type { Actor } from '../policy/actor'

/**
 * Whether what the actor made public without anybody's approval has to be looked at afterwards: it has when the actor
 * is somebody from outside, whose role reaches its own organization only.
 */
export function needsAfterReview(actor: Actor | null | undefined): boolean {
  return actor?.reach === 'own-organization'
}
