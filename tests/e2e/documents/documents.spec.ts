import { templatePaths } from '../a11y/templates'
import { rawNext } from '../stack/rawNext'
import { expect, test } from '../support/test'
import { contentOf } from './contentOf'
import { weigh } from './weigh'

const KILOBYTE = 1024
/** Lists and finders may have more scripts than pages to read; islands/scripts.spec.ts says which. */
const LISTS = new Set([
  'home',
  'hospitals',
  'hospitals-found',
  'hospitals-none',
  'events',
  'resources',
  'news',
])
const LARGEST_LIST_JS = 15 * KILOBYTE
const LARGEST_CSS = 14 * KILOBYTE
const LARGEST_PAGE_JS = 12 * KILOBYTE
const LARGEST_PAGE = 60 * KILOBYTE
/** Whoever asks a question may be in a hurry, and on a bad connection. */
const LARGEST: Record<string, number> = { chat: 45 * KILOBYTE }

test.describe.configure({ timeout: 180_000 })

test('a document says what Next rendered, to the last link', async ({ page, stack }) => {
  const next = await rawNext(stack)
  try {
    for (const path of Object.values(await templatePaths(stack.cmsUrl))) {
      const raw = await next.get(path)
      const document = await (await fetch(`${stack.siteUrl}${path}`)).text()
      expect(raw, path).toContain('self.__next_f')
      expect(document.length, path).toBeLessThan(raw.length)
      expect(await contentOf(page, document), path).toEqual(await contentOf(page, raw))
    }
  } finally {
    await next.stop()
  }
})

test('every template keeps to its weight', async ({ stack }) => {
  const weights: Record<string, object> = {}
  for (const [name, path] of Object.entries(await templatePaths(stack.cmsUrl))) {
    const weight = await weigh(`${stack.siteUrl}${path}`)
    weights[name] = weight
    expect.soft(weight.html, `${name}: HTML`).toBeGreaterThan(500)
    expect.soft(weight.css, `${name}: CSS`).toBeGreaterThan(500)
    expect.soft(weight.css, `${name}: CSS`).toBeLessThanOrEqual(LARGEST_CSS)
    expect
      .soft(weight.html + weight.css + weight.js, name)
      .toBeLessThanOrEqual(LARGEST[name] ?? LARGEST_PAGE)
    const largest = LISTS.has(name) ? LARGEST_LIST_JS : LARGEST_PAGE_JS
    expect.soft(weight.js, `${name}: JS`).toBeLessThanOrEqual(largest)
  }
  await test.info().attach('weights', { body: JSON.stringify(weights, null, 2) })
})

test('a preview keeps the runtime, and is never kept', async ({ stack }) => {
  for (const path of ['/preview/events/x?token=y', '/review']) {
    const response = await fetch(`${stack.siteUrl}${path}`)
    expect(response.headers.get('cache-control'), path).toContain('no-store')
    expect(response.headers.get('content-security-policy'), path).toContain("'nonce-")
    expect(response.headers.get('etag'), path).toBeNull()
    expect(await response.text(), path).toContain('/_next/static/')
  }
  // The frame in the admin asks for the draft in Next's own language after each save.
  const refreshed = await fetch(`${stack.siteUrl}/preview/events/x?token=y`, {
    headers: { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' },
  })
  expect(refreshed.headers.get('content-type')).toBe('text/x-component')
})

test('a client that speaks the framework’s own language gets the document', async ({ stack }) => {
  const plain = await fetch(`${stack.siteUrl}/events`)
  for (const headers of [
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22%22%5D' },
    { 'next-router-segment-prefetch': '/_tree', rsc: '1' },
    { 'x-middleware-subrequest': 'src/proxy:src/proxy' },
    { 'x-matched-path': '/preview/events/x', 'x-invoke-path': '/preview' },
  ] as Record<string, string>[]) {
    const answer = await fetch(`${stack.siteUrl}/events?_rsc=1abc`, { headers })
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(answer.headers.get('etag')).toBe(plain.headers.get('etag'))
  }
  const action = { method: 'POST', headers: { 'next-action': 'abc' }, body: '[]' }
  expect((await fetch(`${stack.siteUrl}/events`, action)).status).toBe(405)
})
