import type { FeedItem } from './feedItems'

const NOTHING = '現在、予定されているイベントはありません。'

/** The events as a list. Every word becomes text, whatever it looks like; how it looks is the page's own business. */
export function eventList(items: readonly FeedItem[], page: Document): HTMLElement {
  const element = (name: string, text: string, part: string) => {
    const made = page.createElement(name)
    made.className = `cancer-portal-events-${part}`
    made.textContent = text
    return made
  }
  if (items.length === 0) return element('p', NOTHING, 'none')
  const list = element('ul', '', 'list')
  for (const { url, title, when, place } of items) {
    const row = element('li', '', 'item')
    const link = page.createElement('a')
    link.href = url
    link.textContent = title
    row.append(
      link,
      ...when.map((text) => element('div', text, 'date')),
      ...(place ? [element('div', place, 'place')] : []),
    )
    list.append(row)
  }
  return list
}
