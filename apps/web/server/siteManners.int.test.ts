import type { AddressInfo } from 'node:net'
import type { Bench } from './testing/startBench'

import { once } from 'node:events'
import { readdir, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { startBench } from './testing/startBench'

const JAPANESE = /[ぁ-ん]/

let bench: Bench

beforeEach(async () => {
  bench = await startBench()
})
afterEach(() => bench.end())

/** What comes back for these bytes until the server closes the connection. */
async function raw(bytes: string, close = true): Promise<string> {
  const { port } = bench.site.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  let received = ''
  socket.setEncoding('utf8').on('data', (chunk) => (received += String(chunk)))
  socket.on('error', () => undefined)
  socket.write(bytes)
  if (close) socket.end()
  await once(socket, 'close')
  return received
}

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'])(
  '%s of a page is refused',
  async (method) => {
    const { status, headers, text } = await bench.get('/topics/work', {}, method)
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD, OPTIONS' })
    expect(text).toMatch(JAPANESE)
    expect(await bench.asked()).toEqual([])
  },
)

test('OPTIONS says what an address knows', async () => {
  const allow = async (path: string) => {
    const { status, headers } = await bench.get(path, {}, 'OPTIONS')
    expect(status).toBe(204)
    return headers.allow
  }
  expect(await allow('/')).toBe('GET, HEAD, OPTIONS')
  expect(await allow('/review')).toBe('GET, HEAD, POST, OPTIONS')
  expect(await allow('/media/a.pdf')).toBe('GET, HEAD, OPTIONS')
})

test('what is not public yet is never kept, and Next gets only what it needs', async () => {
  await bench.tell({ headers: { 'cache-control': 'no-store' } })
  const headers = {
    rsc: '1',
    cookie: 'a=b',
    'x-middleware-subrequest': 'x',
    'x-portal-render': '1',
  }
  for (let count = 0; count < 2; count += 1) {
    const answer = await bench.get('/preview/events/1?token=a.b', headers)
    expect(answer.text).toContain('self.__next_f')
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' })
    expect(answer.headers['x-portal-facts']).toBeUndefined()
  }
  const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
  expect((await bench.get('/review', form, 'POST', 'token=abc')).status).toBe(200)
  const asked = await bench.asked()
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET /preview/events/1?token=a.b',
    'GET /preview/events/1?token=a.b',
    'POST /review',
  ])
  for (const { headers: given } of asked) {
    expect(Object.keys(given)).not.toEqual(expect.arrayContaining(['cookie']))
    expect(given['x-middleware-subrequest'] ?? given['x-portal-render']).toBeUndefined()
    expect(given['x-forwarded-for']).toMatch(/127\.0\.0\.1$/)
  }
  expect(asked.map(({ headers: given }) => given.rsc)).toEqual(['1', '1', undefined])
})

test('a body that is too large is refused before Next has it', async () => {
  const { status, text } = await bench.get('/review', {}, 'POST', 'x'.repeat(1_100_000))
  expect(status).toBe(413)
  expect(text).toMatch(JAPANESE)
  expect(await bench.asked()).toEqual([])
})

test('programs are refused in JSON', async () => {
  await bench.tell({ status: 404 })
  const unknown = await bench.get('/api/nowhere')
  expect(unknown.status).toBe(404)
  expect(JSON.parse(unknown.text)).toEqual({ errors: [{ message: '見つかりません。' }] })
  const { status, text } = await bench.get('/api/revalidate', {}, 'DELETE')
  expect(status).toBe(405)
  expect(JSON.parse(text)).toEqual({ errors: [{ message: expect.stringMatching(JAPANESE) }] })
})

test.each([
  ['nonsense', 'hello\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  [
    'two lengths',
    'POST /review HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    400,
  ],
  [
    'length and chunks',
    'POST /review HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
    400,
  ],
  ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('%s is refused and the connection closed', async (name, bytes, status) => {
  const answer = await raw(bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  if (name !== 'no host') expect(answer).toMatch(JAPANESE)
})

test('who sends too slowly is not waited for', async () => {
  bench.site.server.headersTimeout = 300
  bench.site.server.requestTimeout = 600
  const answer = await raw('GET / HTTP/1.1\r\nHost: a\r\nX-Slow:', false)
  expect(answer).toMatch(/^HTTP\/1.1 408 /)
})

test('the target of a proxy and of OPTIONS * crash nothing', async () => {
  const connected = await raw(
    'GET http://evil.example/topics/a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    false,
  )
  expect(connected).toContain('|/topics/a<')
  const star = await raw('OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', false)
  expect(star).toMatch(/^HTTP\/1.1 204 /)
  await raw('CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n')
  const upgrade =
    'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'
  expect(await raw(upgrade, false)).toMatch(/^HTTP\/1.1 200 /)
  expect((await bench.get('/')).status).toBe(200)
})

test('nobody but this account reaches Next, and nothing is left of it', async () => {
  const folders = async () =>
    (await readdir(tmpdir())).filter(
      (name) => name.startsWith('portal-site-') && !/bench/.test(name),
    )
  await bench.get('/')
  const mine = await folders()
  expect(mine).not.toEqual([])
  for (const name of mine) {
    const { mode } = await stat(join(tmpdir(), name))
    expect(mode & 0o077).toBe(0)
  }
  const count = mine.length
  await bench.site.stop()
  expect((await folders()).length).toBeLessThan(count)
})

test('whoever is being answered when the site ends gets the whole answer', async () => {
  await bench.tell({ delay: 500, size: 300_000 })
  const answer = bench.get('/topics/slow')
  while ((await bench.asked()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  const startedAt = Date.now()
  await bench.site.stop()
  const { status, bytes, headers } = await answer
  expect(status).toBe(200)
  expect(bytes.length).toBe(Number(headers['content-length']))
  expect(Date.now() - startedAt).toBeLessThan(4000)
})

test('downloads that do not end keep no page from being rendered', async () => {
  await bench.tell({ fault: 'hang-media' })
  const { port } = bench.site.server.address() as AddressInfo
  const sockets = Array.from({ length: 100 }, (_, index) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(`GET /media/${index}.pdf HTTP/1.1\r\nHost: a\r\n\r\n`)
    return socket
  })
  while ((await bench.asked()).length < 100) await new Promise((resolve) => setTimeout(resolve, 20))
  expect((await bench.get('/topics/work')).status).toBe(200)
  for (const socket of sockets) socket.destroy()
})

test('a visitor who leaves takes the question back', async () => {
  await bench.tell({ fault: 'hang' })
  const { port } = bench.site.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.write('GET /media/a.pdf HTTP/1.1\r\nHost: a\r\n\r\n')
  while ((await bench.asked()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  socket.destroy()
  await bench.tell({})
  expect((await bench.get('/media/b.pdf')).status).toBe(200)
})
