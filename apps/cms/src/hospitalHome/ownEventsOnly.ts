import type { BaseFilter } from 'payload'
import { actorOf } from '../auth/actorOf'
import { ownEvents } from './ownEvents'

/**
 * Lists of the admin show people at hospitals their own events only. A convenience, not a right: what others have
 * published is on the site for everybody.
 */
export const ownEventsOnly: BaseFilter = async ({ req }) => {
  const actor = await actorOf(req)
  return actor && ownEvents(actor)
}
