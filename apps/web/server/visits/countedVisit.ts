import type { IncomingHttpHeaders } from 'node:http'

import { pageAddress } from '../../src/languages/pageAddress'

export interface Visit {
  slug: string
  kind: 'views' | 'calendars'
}

const EVENT = /^\/events\/([a-z0-9-]+)(?:\/\d{4}-\d{2}-\d{2})?(\.ics)?$/
/** The month view of all events. */
const NO_EVENT = 'calendar'
/** Names that programs give themselves which read pages without a person before them. */
const PROGRAM =
  /bot|crawl|spider|slurp|preview|externalhit|embedly|monitor|lighthouse|headless|curl|wget|python|java\/|go-http|okhttp|axios|fetch|scan/i

/**
 * What a request for a document counts as: a person who looks at an event or one of its dates, or takes dates into a
 * calendar; null for everything else. Programs are known as far as a header tells; nothing of the request is kept.
 *
 * @param key the address of the document, in its one spelling
 */
export function countedVisit(key: string, headers: IncomingHttpHeaders): Visit | null {
  if (!key.includes('/events/')) return null
  const [path = ''] = key.split('?')
  const { path: page, language } = pageAddress(path)
  const [, slug, calendar] = EVENT.exec(page) ?? []
  if (slug === undefined || slug === NO_EVENT || !isPerson(headers)) return null
  if (!calendar) return { slug, kind: 'views' }
  // Calendars exist once for all languages. Whoever asks whether one has changed has it already.
  const hasIt = headers['if-none-match'] ?? headers['if-modified-since']
  return language === 'ja' && hasIt === undefined ? { slug, kind: 'calendars' } : null
}

/** Whether a browser opens this as a page, because somebody asked it to. */
function isPerson(headers: IncomingHttpHeaders): boolean {
  const { 'user-agent': agent = '', 'sec-fetch-mode': mode, 'sec-fetch-dest': place } = headers
  const early = [headers['sec-purpose'], headers['purpose'], headers['x-purpose'], headers['x-moz']]
  if (early.some((purpose) => /prefetch|prerender|preview/i.test(String(purpose ?? ''))))
    return false
  if (!agent.startsWith('Mozilla/') || PROGRAM.test(agent)) return false
  // Browsers of the last years say whether it is a page by itself; older ones say nothing.
  return (mode ?? 'navigate') === 'navigate' && (place ?? 'document') === 'document'
}
