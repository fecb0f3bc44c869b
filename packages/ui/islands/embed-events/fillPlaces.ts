import { feedItems } from './feedItems'
import { eventList } from './showEvents'

/** The attribute of packages/event-feeds (embedSnippet). */
const ATTRIBUTE = 'data-cancer-portal-events'

/**
 * Puts the list of events before the link in each place of the page. Where anything fails, the link is all there is.
 *
 * @param origin where this script came from: feeds are read from there alone
 */
export async function fillPlaces(page: Document, origin: string): Promise<void> {
  const places = [...page.querySelectorAll(`[${ATTRIBUTE}]`)]
  await Promise.all(places.map((place) => fill(place, origin).catch(() => undefined)))
}

async function fill(place: Element, origin: string): Promise<void> {
  const address = place.getAttribute(ATTRIBUTE) ?? ''
  // The same script may stand in a page twice.
  place.removeAttribute(ATTRIBUTE)
  if (!address.startsWith(`${origin}/`)) return
  // Nothing of who reads the hospital's page, and which, reaches the portal.
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  const items = answer.ok ? feedItems(await answer.json(), origin) : null
  if (items) place.prepend(eventList(items, place.ownerDocument))
}
