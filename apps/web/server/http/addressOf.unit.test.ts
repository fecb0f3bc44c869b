import { expect, test } from '@jest/globals'

import { addressOf, NOWHERE } from './addressOf'

const key = (target: string) => {
  const address = addressOf(target)
  return address.kind === 'document' ? address.key : address
}

test.each([
  ['/', '/'],
  ['/?utm_source=mail', '/'],
  ['?x', '/'],
  ['/events', '/events'],
  ['/events?', '/events'],
  ['/events?_rsc=1abc', '/events'],
  ['/events?page=1', '/events'],
  ['/events?period=past&page=2', '/events?page=2&period=past'],
  ['/events?page=2&period=past#top', '/events?page=2&period=past'],
  ['/events?page=%32&page=9', '/events?page=2'],
  ['/e%76ents', '/events'],
  ['/contents/%e3%81%8c%e3%82%93', '/contents/%E3%81%8C%E3%82%93'],
  ['/contents/がん', '/contents/%E3%81%8C%E3%82%93'],
  ['http://other.example/events?page=2', '/events?page=2'],
  ['http://other.example', '/'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/events/20261216-sample-salon.ics', '/events/20261216-sample-salon.ics'],
  ['/events/monthly-salon/2026-12-16.ics', '/events/monthly-salon/2026-12-16.ics'],
  [`/events?x=${'y'.repeat(9000)}&page=2`, '/events?page=2'],
  ['/icon.svg?icon.1abc.svg', '/icon.svg'],
])('%s is the document %s', (target, expected) => {
  expect(key(target)).toBe(expected)
})

test.each([
  ['/hospitals?q=&place=&area=ku-chuobu&sort=', '/hospitals?area=ku-chuobu'],
  ['/en/events?q=+&when=&from=&to=', '/en/events'],
  ['/search?q=', '/search'],
  ['/events/?q=&fee=free', '/events?fee=free'],
])('%s, as a form sends it, is better handed on as %s', (target, location) => {
  expect(addressOf(target)).toEqual({ kind: 'moved', location })
})

test.each([
  ['/hospitals?utm_source=&area=ku-chuobu', '/hospitals?area=ku-chuobu'],
  ['/constructor?toString=', '/constructor'],
  ['/?q=', '/'],
])('%s is the document %s', (target, expected) => {
  expect(key(target)).toBe(expected)
})

test.each([
  ['/en', '/en'],
  ['/en?utm_source=mail', '/en'],
  ['/en/events?page=2&junk=1', '/en/events?page=2'],
  ['/easy/hospitals?consultation=yes&area=nowhere', '/easy/hospitals?consultation=yes'],
  // No page of the site has these paths: each is one document that says so, whatever is added.
  ['/en/events.ics?area=tosho', '/en/events.ics'],
  ['/en/api/health/live?x=1', '/en/api/health/live'],
  ['/en/media/a.pdf?x=1', '/en/media/a.pdf'],
  ['/en/preview/events/1?token=a.b', '/en/preview/events/1'],
  ['/en/review', '/en/review'],
  ['/en/_next/static/chunks/a.css', '/en/_next/static/chunks/a.css'],
  ['/en/sitemap.xml', '/en/sitemap.xml'],
  ['/ja/events?page=2', '/ja/events'],
  ['/en/en/events?page=2', '/en/en/events'],
])('in a language %s is the document %s', (target, expected) => {
  expect(key(target)).toBe(expected)
})

test.each([
  '//evil.example/',
  '//',
  '/a//b',
  '/\\evil.example',
  '/%5Cevil.example',
  '/%00',
  '/contents/a%0d%0aset-cookie:x',
  '/%E0%A4%A',
  '/%',
  '/contents/..%2F..%2Fetc%2Fpasswd',
  '/../x',
  '/./x',
  '/%2e%2e/x',
  '*',
  'events',
  'javascript:alert(1)',
  'evil.example:443',
  `/contents/${'a'.repeat(3000)}`,
  '/eVENTS/20261216-sample-salon.ics',
  '/events/20261216-sample-salon.ICS',
  '/EVENTS/monthly-salon/2026-12-16.Ics',
  '/%45vents/20261216-sample-salon.ics?x=1',
])('%s is nowhere', (target) => {
  expect(key(target)).toBe(NOWHERE)
})

test.each([
  ['/events/', { kind: 'moved', location: '/events' }],
  ['/en/', { kind: 'moved', location: '/en' }],
  ['/en/events/?page=2&x=1', { kind: 'moved', location: '/en/events?page=2' }],
  ['/events/?page=2&x=1', { kind: 'moved', location: '/events?page=2' }],
  ['/_next/static/chunks/a.css', { kind: 'file', path: '/_next/static/chunks/a.css' }],
  ['/_next/image?url=http://127.0.0.1', { kind: 'file', path: '/_next/image' }],
  ['/preview/events/1?token=a.b', { kind: 'passed', url: '/preview/events/1?token=a.b' }],
  ['/review', { kind: 'passed', url: '/review' }],
  ['/media/a%20b.pdf', { kind: 'passed', url: '/media/a%20b.pdf', path: '/media/a%20b.pdf' }],
  ['/api/revalidate', { kind: 'passed', path: '/api/revalidate' }],
])('%s', (target, expected) => {
  expect(addressOf(target)).toMatchObject(expected)
})

test('a spelling more makes no document more', () => {
  const spellings = Array.from({ length: 500 }, (_, index) =>
    key(`/events?junk${index}=${index}&area=${index}&page=a${index}`),
  )
  expect(new Set(spellings)).toEqual(new Set(['/events?page=0']))
})
