import type { Bench, Told } from './testing/startBench'

import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { startBench } from './testing/startBench'

let bench: Bench
let page = 0
/** An address that no test has asked for yet. */
const fresh = () => `/contents/page-${(page += 1)}`

beforeAll(async () => {
  bench = await startBench()
})
afterAll(() => bench.end())
beforeEach(() => bench.tell({}))

const asked = async (path: string) => (await bench.asked()).filter(({ url }) => url === path)

describe('a document', () => {
  test('is rendered once, without the runtime, and then served from memory', async () => {
    const path = fresh()
    const first = await bench.get(path)
    expect(first.status).toBe(200)
    expect(first.text).toBe(
      `<!DOCTYPE html><html lang="ja"><head><title>t</title></head><body><main>text|${path}</main></body></html>`,
    )
    await bench.tell({ fault: 'hang' })
    expect((await bench.get(path)).text).toBe(first.text)
    expect(await asked(path)).toHaveLength(1)
  })

  test('says nothing of Next and of what is inside', async () => {
    const { headers } = await bench.get(fresh())
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      'content-type': 'text/html; charset=utf-8',
    })
    expect(Object.keys(headers).filter((name) => /^x-|^link$/.test(name))).toEqual([])
  })

  test('comes in the best encoding, each with its own tag and its exact length', async () => {
    const path = fresh()
    await bench.tell({ size: 6000 })
    const plain = await bench.get(path)
    const br = await bench.get(path, { 'accept-encoding': 'gzip, br' })
    const gzip = await bench.get(path, { 'accept-encoding': 'gzip' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.bytes)).toEqual(plain.bytes)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes)
    for (const { headers, bytes } of [plain, br, gzip]) {
      expect(headers['content-length']).toBe(String(bytes.length))
    }
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  test('is not sent again to who has it', async () => {
    const path = fresh()
    const { headers } = await bench.get(path)
    const again = await bench.get(path, { 'if-none-match': `"x", ${headers.etag}` })
    expect(again).toMatchObject({ status: 304, text: '', headers: { etag: headers.etag } })
    expect((await bench.get(path, { 'if-none-match': '"x"' })).status).toBe(200)
  })

  test('HEAD has the headers of GET and no body', async () => {
    const path = fresh()
    const head = await bench.get(path, {}, 'HEAD')
    const get = await bench.get(path)
    expect(head.text).toBe('')
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  test('is made once for many who ask at the same time', async () => {
    const path = fresh()
    await bench.tell({ delay: 100 })
    const answers = await Promise.all(Array.from({ length: 50 }, () => bench.get(path)))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(await asked(path)).toHaveLength(1)
  })

  test('nothing of who asked first goes into it', async () => {
    const path = fresh()
    await bench.get(path, {
      rsc: '1',
      'next-router-prefetch': '1',
      'next-action': 'x',
      'x-middleware-subrequest': 'proxy',
      'x-matched-path': '/preview/x',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': '1.2.3.4',
      'x-portal-render': 'no',
      cookie: 'a=b',
      host: 'evil.example',
    })
    const [{ headers } = { headers: {} }] = await asked(path)
    expect(Object.keys(headers).toSorted()).toEqual([
      'accept',
      'connection',
      'host',
      'user-agent',
      'x-portal-render',
    ])
    expect(headers).toMatchObject({ host: 'portal.example.jp', 'x-portal-render': '1' })
  })

  test('parameters that the page does not know make no other one', async () => {
    const path = fresh()
    const first = await bench.get(`${path}?_rsc=1`)
    for (const query of ['utm_source=a', '_rsc=2', 'page=7', '%00=%00', '__proto__=x']) {
      expect((await bench.get(`${path}?${query}`)).headers.etag).toBe(first.headers.etag)
    }
    expect(await asked(path)).toHaveLength(1)
    await bench.get('/events?page=2&period=past')
    await bench.get('/events?period=past&x=1&page=2')
    expect(await asked('/events?page=2&period=past')).toHaveLength(1)
  })
})

describe('what is no page', () => {
  test.each([404, 410])('%i keeps its status and goes when a page comes', async (status) => {
    const path = fresh()
    await bench.tell({ status })
    expect(await bench.get(path)).toMatchObject({ status })
    expect(await bench.get(path)).toMatchObject({ status })
    expect(await asked(path)).toHaveLength(1)
    await bench.tell({})
    await bench.revalidate('topics')
    await bench.site.documents.settled()
    expect(await bench.get(path)).toMatchObject({ status: 200 })
  })

  test('a redirect keeps its place', async () => {
    await bench.tell({ status: 301, headers: { location: '/topics/new' } })
    expect(await bench.get(fresh())).toMatchObject({
      status: 301,
      headers: { location: '/topics/new' },
    })
  })

  test('a withdrawn page is gone at once, and after a restart', async () => {
    const path = fresh()
    await bench.get(path)
    await bench.tell({ status: 404 })
    await bench.revalidate('topics')
    await bench.site.documents.settled()
    expect((await bench.get(path)).status).toBe(404)
    await bench.restart()
    await bench.tell({ fault: 'error' })
    expect((await bench.get(path)).status).toBe(503)
  })

  test('what must not be kept is not', async () => {
    const path = fresh()
    const all: Told[] = [
      { headers: { 'set-cookie': 'a=b' } },
      { facts: null },
      { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } },
    ]
    for (const told of all) {
      await bench.tell(told)
      const { headers } = await bench.get(path)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['set-cookie']).toBeUndefined()
    }
    expect(await asked(path)).toHaveLength(3)
  })
})

describe('files of the build', () => {
  const path = '/_next/static/chunks/a%20b.css'

  test('are compressed and good for ever', async () => {
    const { status, headers, bytes } = await bench.get(path, { 'accept-encoding': 'br' })
    expect(status).toBe(200)
    expect(brotliDecompressSync(bytes).toString()).toMatch(/^\.a/)
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/css; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    expect((await bench.get(path, { 'if-none-match': '*' })).status).toBe(304)
  })

  test.each([
    '/_next/static/nowhere.js',
    '/_next/static/../BUILD_ID',
    '/_next/static/..%2f..%2fsecret.txt',
    '/_next/static/%2e%2e/BUILD_ID',
    '/_next/BUILD_ID',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/_next/data/build-1/index.json',
  ])('%s is not there', async (nowhere) => {
    const { status, text } = await bench.get(nowhere)
    expect(text).not.toMatch(/secret|build-1/)
    if (!nowhere.includes('..') && !nowhere.includes('%2e')) expect(status).toBe(404)
  })
})

describe('islands', () => {
  const path = '/islands/one-thing-AB12CD34.js'

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)(
    'are compressed (%s), good for ever, and nothing but a script',
    async (name, open) => {
      const { status, headers, bytes } = await bench.get(path, { 'accept-encoding': name })
      expect(status).toBe(200)
      expect(open(bytes).toString()).toMatch(/^let a=1;/)
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': name,
        'content-type': 'text/javascript; charset=utf-8',
        vary: 'Accept-Encoding',
        'x-content-type-options': 'nosniff',
      })
      const again = await bench.get(path, {
        'accept-encoding': name,
        'if-none-match': headers.etag ?? '',
      })
      expect(again).toMatchObject({ status: 304, text: '' })
    },
  )

  test('do not need Next, whatever stands behind the name', async () => {
    await bench.tell({ fault: 'hang' })
    expect((await bench.get(`${path}?v=1`)).status).toBe(200)
    expect((await bench.get(path, {}, 'HEAD')).text).toBe('')
    expect((await bench.get(path, {}, 'POST')).status).toBe(405)
    expect(await asked(path)).toEqual([])
  })

  test.each([
    '/islands/',
    '/islands/one-thing.js',
    '/islands/one-thing-AB12CD35.js',
    '/islands/one-thing-AB12CD34.js/',
    '/islands/..%2fBUILD_ID',
    '/islands/%2e%2e/BUILD_ID',
    '/islands/../../secret.txt',
  ])('%s is not there', async (nowhere) => {
    await bench.tell({ status: 404 })
    await bench.revalidate('topics')
    await bench.site.documents.settled()
    const { status, headers, text } = await bench.get(nowhere)
    expect(status).toBe(404)
    expect(headers['cache-control'] ?? '').not.toContain('immutable')
    expect(text).not.toMatch(/secret$|build-1/)
  })

  test('stay in the page, without the scripts of Next', async () => {
    const island = `<script async="" type="module" src="${path}"></script>`
    await bench.tell({ text: `<share-page><button hidden>送る</button></share-page>${island}` })
    const { text } = await bench.get(fresh())
    expect(text).toContain(island)
    expect(text.match(/<script/g)).toHaveLength(1)
  })
})

test.each([
  '//evil.example/%2f..',
  '//',
  '/%00',
  '/%E0%A4%A',
  '/%',
  '/\\evil.example',
  '/a%0d%0aset-cookie:a=b',
])('an address like %s is a page that is not there', async (path) => {
  await bench.tell({ status: 404 })
  await bench.revalidate('topics')
  await bench.site.documents.settled()
  const { status, headers } = await bench.get(path)
  expect(status).toBe(404)
  expect(headers.location ?? headers['set-cookie']).toBeUndefined()
})

test('a slash at the end leads to the address without', async () => {
  expect(await bench.get('/events/?page=2&x=y')).toMatchObject({
    status: 308,
    headers: { location: '/events?page=2', 'cache-control': 'no-store' },
  })
})

test('what nobody filled in is taken out of the address that a form sends, and kept nowhere', async () => {
  expect(await bench.get('/hospitals?q=%E3%81%8C%E3%82%93&place=&area=')).toMatchObject({
    status: 308,
    headers: { location: '/hospitals?q=%E3%81%8C%E3%82%93', 'cache-control': 'no-store' },
  })
})
