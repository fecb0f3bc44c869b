import { type Event, eventSchema } from '@tokyo-cancer-portal/cms-client'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { createLocalReq, type Payload } from 'payload'

/**
 * The event as the site shows it, read as a visitor reads it: of an organizer that is not public nothing is said. Null
 * where it is not published.
 */
export async function publishedEvent(payload: Payload, id: string): Promise<Event | null> {
  const req = await createLocalReq({ req: { user: null, locale: DEFAULT_LANGUAGE } }, payload)
  const found: unknown = await payload.findByID({
    collection: 'events',
    id,
    draft: false,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return found ? eventSchema.parse(JSON.parse(JSON.stringify(found))) : null
}
