import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { fetchPublic } from './fetchPublic'
import { openWeb, type Web } from './testing/openWeb'

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
const LIMITS = { milliseconds: 1500, bytes: 5000, redirects: 3 }

let web: Web
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.close())
beforeEach(() => {
  web.names.clear()
  web.pages.clear()
  web.asked.length = 0
  web.reached.length = 0
  web.pages.set('hospital.example/a.ics', (res) => res.end(CALENDAR))
})

async function get(address: string, network = web.network): Promise<string> {
  const options = { accept: 'text/calendar', ownHosts: ['portal.example'], network }
  const fetched = await fetchPublic(address, { ...options, limits: LIMITS })
  return 'bytes' in fetched ? Buffer.from(fetched.bytes).toString() : fetched.refused
}
const page = (path: string, answer: (res: ServerResponse) => void) => {
  web.pages.set(path, answer)
  return get(`https://${path}`)
}
const redirect = (from: string, location: string, status = 302) =>
  web.pages.set(from, (res) => res.writeHead(status, { location }).end())

test('what is public is fetched, with nothing of anybody’s', async () => {
  expect(await get('webcal://hospital.example/a.ics')).toBe(CALENDAR)
  const [{ headers, method } = { headers: {}, method: '' }] = web.asked
  expect(method).toBe('GET')
  expect(Object.keys(headers).toSorted()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ])
  expect(headers).toMatchObject({ 'accept-encoding': 'identity', connection: 'close' })
})

test.each([
  'http://hospital.example/a.ics',
  'https://user:word@hospital.example/a.ics',
  'https://hospital.example:8443/a.ics',
  'https://127.0.0.1/a.ics',
  'https://0x7f.1/a.ics',
  'https://localhost/a.ics',
  'https://portal.example/a.ics',
])('%s is not asked', async (address) => {
  expect(await get(address)).not.toBe(CALENDAR)
  expect([web.asked, web.reached]).toEqual([[], []])
})

test.each([
  ['127.0.0.1'],
  ['10.0.0.1'],
  ['169.254.169.254'],
  ['::1'],
  ['fd00::1'],
  ['::ffff:10.0.0.1'],
  ['64:ff9b::a00:1'],
  ['8.8.8.8', '10.0.0.1'],
  ['2606:4700:4700::1111', 'fe80::1'],
  ['hospital.example'],
  [],
])('a name that leads to %s %s is not asked', async (...addresses) => {
  web.names.set('hospital.example', addresses)
  expect(await get('https://hospital.example/a.ics')).toBe('unreachable')
  expect([web.asked, web.reached]).toEqual([[], []])
})

test('a name is looked up once, and what was looked at is what is gone to', async () => {
  let asked = 0
  web.names.set('hospital.example', () => (asked++ === 0 ? ['8.8.8.8'] : ['127.0.0.1']))
  expect(await get('https://hospital.example/a.ics')).toBe(CALENDAR)
  expect([asked, web.reached]).toEqual([1, ['8.8.8.8']])
})

test('a redirect is followed to other names, each looked at anew', async () => {
  redirect('other.example/1', 'https://hospital.example/2', 301)
  redirect('hospital.example/2', '/3', 307)
  redirect('hospital.example/3', 'webcal://hospital.example/a.ics', 308)
  expect(await get('https://other.example/1')).toBe(CALENDAR)
  expect(web.reached).toHaveLength(4)
})

test('but not for the fourth time, and not in circles', async () => {
  for (const step of [1, 2, 3]) redirect(`other.example/${step}`, `/${step + 1}`)
  redirect('other.example/4', 'https://hospital.example/a.ics')
  redirect('other.example/0', '/0')
  expect(await get('https://other.example/1')).toBe('unreachable')
  expect(await get('https://other.example/0')).toBe('unreachable')
  expect(web.asked).toHaveLength(8)
})

test.each([
  'http://hospital.example/a.ics',
  'https://127.0.0.1/a.ics',
  'https://[::1]/a.ics',
  'https://2130706433/a.ics',
  '//169.254.169.254/latest',
  'https://localhost/a.ics',
  'https://portal.example/a.ics',
  'https://hospital.example:22/a.ics',
  'https://u:p@hospital.example/a.ics',
  'https://inner.example/a.ics',
  'file:///etc/passwd',
  'data:text/calendar,BEGIN:VCALENDAR',
  'https://',
  '',
])('a redirect to %j is not followed', async (location) => {
  web.names.set('inner.example', ['10.0.0.1'])
  redirect('other.example/1', location)
  expect(await get('https://other.example/1')).toBe('unreachable')
  expect(web.asked).toHaveLength(location === '' ? 4 : 1)
})

test('a name that leads inside on the second look is not followed there', async () => {
  let asked = 0
  web.names.set('hospital.example', () => (asked++ === 0 ? ['8.8.8.8'] : ['127.0.0.1']))
  redirect('hospital.example/1', '/a.ics')
  expect(await get('https://hospital.example/1')).toBe('unreachable')
  expect(web.asked).toHaveLength(1)
})

test.each<[string, (res: ServerResponse) => void, string]>([
  ['is not there', (res) => res.writeHead(404).end('no'), 'unreachable'],
  ['asks for a login', (res) => res.writeHead(401).end('no'), 'unreachable'],
  ['is empty by its status', (res) => res.writeHead(204).end(), 'unreachable'],
  ['leads on to nowhere', (res) => res.writeHead(302).end(), 'unreachable'],
  [
    'is packed',
    (res) =>
      res.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(9_000_000))),
    'unreachable',
  ],
  [
    'breaks off',
    (res) =>
      void res.writeHead(200, { 'content-length': '90' }).write('BEGIN', () => res.destroy()),
    'unreachable',
  ],
  [
    'is too long by what it says',
    (res) => res.writeHead(200, { 'content-length': '5001' }).end('a'.repeat(5001)),
    'too-large',
  ],
  ['is none', (res) => void res.destroy(), 'unreachable'],
  [
    'changes the protocol',
    (res) =>
      void res.socket?.end(
        'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
      ),
    'unreachable',
  ],
  ['is no HTTP', (res) => void res.socket?.end('BEGIN:VCALENDAR\r\n'), 'unreachable'],
  ['never begins', () => undefined, 'unreachable'],
  ['never ends', (res) => void res.writeHead(200).write('B'), 'unreachable'],
  [
    'has headers without end',
    (res) => res.writeHead(200, { a: 'a'.repeat(20_000) }).end('B'),
    'unreachable',
  ],
])('an answer that %s', async (_what, answer, expected) => {
  expect(await page('hospital.example/x', answer)).toBe(expected)
})

test('an answer without end is given up where it is too long', async () => {
  let sent = 0
  const outcome = await page('hospital.example/x', (res) => {
    const send = () => {
      while (!res.destroyed && res.write('a'.repeat(1000))) sent += 1000
      if (!res.destroyed) res.once('drain', send)
    }
    send()
  })
  expect(outcome).toBe('too-large')
  expect(sent).toBeLessThan(50_000_000)
})

test('drops, one every 100 ms, are waited for as long as anything else', async () => {
  const since = performance.now()
  const outcome = await page('hospital.example/x', (res) => {
    const timer = setInterval(() => res.write('a'), 100)
    res.once('close', () => clearInterval(timer))
  })
  expect(outcome).toBe('unreachable')
  expect(performance.now() - since).toBeLessThan(3000)
})

test('the time counts for all redirects together', async () => {
  for (const step of [1, 2, 3]) {
    web.pages.set(`other.example/${step}`, (res) => {
      setTimeout(() => res.writeHead(302, { location: `/${step + 1}` }).end(), 700)
    })
  }
  const since = performance.now()
  expect(await get('https://other.example/1')).toBe('unreachable')
  expect(performance.now() - since).toBeLessThan(2000)
})

test('a name server that does not answer is not waited for', async () => {
  const resolve = (_name: string, signal: AbortSignal) =>
    new Promise<string[]>((_done, fail) =>
      signal.addEventListener('abort', () =>
        fail(Object.assign(new Error('x'), { code: 'ECANCELLED' })),
      ),
    )
  expect(await get('https://hospital.example/a.ics', { ...web.network, resolve })).toBe(
    'unreachable',
  )
})

test('a certificate of somebody else, or of nobody known, is refused', async () => {
  expect(await get('https://a.b.hospital.example/a.ics')).toBe('unreachable')
  const { ca: _ca, ...unknown } = web.network
  expect(await get('https://hospital.example/a.ics', unknown)).toBe('unreachable')
  expect(web.asked).toEqual([])
})
