import { expect, test } from '@jest/globals'

import { countedVisit } from './countedVisit'

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
const opening = {
  'user-agent': FIREFOX,
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
}

test.each([
  ['/events/salon', 'views'],
  ['/en/events/salon', 'views'],
  ['/easy/events/salon/2026-12-10', 'views'],
  ['/events/salon?x=1', 'views'],
  ['/events/salon.ics', 'calendars'],
  ['/events/salon/2026-12-10.ics', 'calendars'],
])('%s counts among the %s', (key, kind) => {
  expect(countedVisit(key, opening)).toEqual({ slug: 'salon', kind })
})

test.each([
  '/events',
  '/events/calendar',
  '/events/salon/poster',
  '/events/salon/poster.pdf',
  '/events/salon/qr.png',
  '/events.ics',
  '/events/feed.atom',
  '/hospitals/salon',
  '/en/events/salon.ics',
])('%s does not count', (key) => {
  expect(countedVisit(key, opening)).toBeNull()
})

test.each<[string, Record<string, string>]>([
  ['a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }],
  ['a preview of a message', { 'user-agent': 'facebookexternalhit/1.1' }],
  ['a program', { 'user-agent': 'curl/8.0' }],
  ['a browser without a person', { 'user-agent': 'Mozilla/5.0 HeadlessChrome/143' }],
  ['nobody', { 'user-agent': '' }],
  ['a page fetched before it is asked for', { 'sec-purpose': 'prefetch;prerender' }],
  ['the same of older browsers', { purpose: 'prefetch' }],
  ['a script', { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
  ['a frame', { 'sec-fetch-dest': 'iframe' }],
])('%s does not count', (_, headers) => {
  expect(countedVisit('/events/salon', { ...opening, ...headers })).toBeNull()
})

test('a calendar program that asks for changes does not add it once more', () => {
  expect(countedVisit('/events/salon.ics', { ...opening, 'if-none-match': '"a"' })).toBeNull()
  expect(countedVisit('/events/salon', { ...opening, 'if-none-match': '"a"' })?.kind).toBe('views')
})

test('an older browser that does not say what it opens counts', () => {
  expect(countedVisit('/events/salon', { 'user-agent': FIREFOX })?.kind).toBe('views')
})
