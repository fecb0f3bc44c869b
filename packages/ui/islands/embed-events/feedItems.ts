/** What a list shows of an event. */
export interface FeedItem {
  url: string
  title: string
  /** The next dates in words. */
  when: string[]
  place: string
}

/** More would push the hospital's own page away. */
const MOST = 20

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * The events of a feed (packages/event-feeds, jsonFeed), as far as they are what they should be: links lead to pages of
 * the portal and nowhere else. Null where it is no such feed.
 *
 * @param origin of the portal
 */
export function feedItems(feed: unknown, origin: string): FeedItem[] | null {
  if (!isRecord(feed) || !Array.isArray(feed['items'])) return null
  return feed['items'].slice(0, MOST).flatMap((item: unknown): FeedItem[] => {
    if (!isRecord(item)) return []
    const [url, title] = [textOf(item['url']), textOf(item['title'])]
    if (!url.startsWith(`${origin}/events/`) || !title) return []
    const more = isRecord(item['_event']) ? item['_event'] : {}
    const when = Array.isArray(more['when']) ? more['when'].map(textOf).filter(Boolean) : []
    return [{ url, title, when, place: textOf(more['place']) }]
  })
}
