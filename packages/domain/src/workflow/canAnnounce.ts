import type { Actor } from '../policy/actor'
import { can } from '../policy/can'
import type { PlainDocument } from '../policy/idsInField'
import { ownerOf } from '../policy/ownerOf'

/**
 * Whether the actor may mark a published event as cancelled or postponed at once.
 *
 * The one exception to approval, on purpose: people must not travel to an event that does not take place. It is for
 * the organizer (a co-organizer does not call off another's event) and for those who may publish.
 */
export function canAnnounce(actor: Actor | null | undefined, event: PlainDocument): boolean {
  const question = { actor, collection: 'events', document: event } as const
  if (can({ ...question, action: 'publish' })) return true
  return (
    can({ ...question, action: 'submit' }) &&
    ownerOf('events', event) === (actor?.organizationId ?? null)
  )
}
