import { embedSnippet, type EventMessages, eventMessages } from '@tokyo-cancer-portal/event-feeds'
import type { PayloadRequest } from 'payload'
import { env } from '../env'
import { NO_VISITS, type Visits, visitsOf } from '../eventVisits/visitsOf'
import { inJapanese } from '../localization/inJapanese'
import { PORTAL } from '../mail/frame'
import { findSubject } from '../workflow/findSubject'
import { publishedEvent } from './publishedEvent'

export type EventOutputs = {
  /** Files and pages of the site, by their whole address. */
  links: { label: string; href: string }[]
  messages: EventMessages
  /** Since it was published. */
  visits: Visits
  /** HTML for the organizer's own site; null where nobody organizes it. */
  snippet: string | null
}

/** What comes after the address of the event's page (apps/web). */
const FILES = [
  { label: 'ポスター（印刷用）', end: '/poster' },
  { label: 'ポスター（PDF）', end: '/poster.pdf' },
  { label: 'QRコード（PNG）', end: '/qr.png' },
  { label: 'QRコード（SVG）', end: '/qr.svg' },
  { label: 'カレンダー（.ics）', end: '.ics' },
]

/**
 * What an event can be made known with, from what is published and nothing else; null while it is not.
 *
 * @throws 401 without a login, 404 for whoever may not see drafts of this event
 */
export async function eventOutputs(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<EventOutputs | null> {
  await findSubject({ req, slug: 'events', id, isReadOnly: true })
  const event = await publishedEvent(req.payload, id)
  if (!event) return null
  const site = { siteUrl: env.siteUrl, siteName: await nameOfSite(req) }
  const page = `${site.siteUrl}/events/${event.slug}`
  return {
    links: FILES.map(({ label, end }) => ({ label, href: `${page}${end}` })),
    messages: eventMessages(site, event, now),
    visits: (await visitsOf(req.payload, [event.id])).get(event.id) ?? NO_VISITS,
    snippet: event.organizer && embedSnippet(site, event.organizer),
  }
}

async function nameOfSite(req: PayloadRequest): Promise<string> {
  const { siteName } = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: false,
    req: inJapanese(req),
  })
  return siteName || PORTAL
}
