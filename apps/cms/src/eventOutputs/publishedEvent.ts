import { type Event, eventSchema } from '@tokyo-cancer-portal/cms-client'
import type { PayloadRequest } from 'payload'
import { inJapanese } from '../localization/inJapanese'

/** The event as the site shows it, read as the site reads it; null where it is not published. */
export async function publishedEvent(req: PayloadRequest, id: string): Promise<Event | null> {
  const found: unknown = await req.payload.findByID({
    collection: 'events',
    id,
    draft: false,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    req: inJapanese(req),
  })
  const copy = found as { _status?: string } | null
  return copy?._status === 'published' ? eventSchema.parse(JSON.parse(JSON.stringify(copy))) : null
}
