import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import type { FakeCms } from '@tokyo-cancer-portal/cms-client/testing'

import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CmsReader, getTopic } from '@tokyo-cancer-portal/cms-client'
import { docs, json, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'

import { provideResponses } from '../http/responseContext'
import { contentLanguage } from '../languages/contentLanguage'
import { requestLanguage } from '../languages/requestLanguage'
import { portalEnv } from '../testing/portalEnv'

let reader: CmsReader
jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => reader.inLanguage(contentLanguage()) }))
jest.unstable_mockModule('../log', () => ({ logProblem: () => undefined }))
const { definePage } = await import('./definePage')
const { BeyondLastPage } = await import('./BeyondLastPage')

const topic = { id: '1', slug: 'work', title: '治療と仕事' }
const redirects = [
  { from: '/topics/old', to: '/topics/work', status: '301' },
  { from: '/topics/moving', to: 'https://example.jp/がん', status: '302' },
  { from: '/topics/gone', status: '410' },
  { from: '/topics/bad', to: 'javascript:alert(1)', status: '301' },
  { from: '/topics/self', to: '/topics/self', status: '301' },
  { from: '/topics/english', to: '/en/topics/work?a=1', status: '301' },
  { from: '/topics/circle', to: '/en/topics/circle', status: '301' },
  { from: '/topics/here', to: 'https://portal.example.jp/easy/topics/here/', status: '301' },
]

const { Page, generateMetadata } = definePage({
  path: ({ slug }) => `/topics/${slug}`,
  load: async ({ params: { slug = '' } }) => {
    if (slug === 'faulty') throw new TypeError('a fault of the page itself')
    return getTopic(reader, slug)
  },
  describe: ({ title }) => ({ title }),
  View: () => null,
})

/** The same, with a place to lead to where there is none, or none any more. */
const leading = definePage({
  path: ({ slug }) => `/topics/${slug}`,
  load: async ({ params: { slug = '' } }) => getTopic(reader, slug),
  describe: ({ title }) => ({ title }),
  instead: async ({ slug }) => (slug === 'nowhere' ? null : '/topics'),
  View: () => null,
})

/** The same, translated into plain Japanese. */
const translated = definePage({
  path: ({ slug }) => `/topics/${slug}`,
  load: async ({ params: { slug = '' } }) => getTopic(reader.inLanguage(contentLanguage()), slug),
  describe: ({ title }) => ({ title }),
  languages: async () => ['ja', 'easy'],
  View: () => null,
})

/** A list of three pages. */
const list = definePage({
  path: () => '/topics',
  load: async ({ params: { slug } }) =>
    slug === '3' ? {} : new BeyondLastPage(3, (page) => `/topics?page=${page}`),
  describe: () => ({ title: 'テーマ' }),
  View: () => null,
})

/** The same, called by what somebody typed. */
const typed = definePage({
  path: () => '/topics/work',
  load: async () => getTopic(reader, 'work'),
  describe: () => ({ title: '「打った言葉」の検索結果', shareTitle: '検索' }),
  View: () => null,
})

const propsOf = (slug: string) => ({
  params: Promise.resolve({ slug }),
  searchParams: Promise.resolve({}),
})

let cms: FakeCms
let folder: string
let server: Server
let url: string

let endResponses: () => void

beforeAll(async () => {
  endResponses = provideResponses()
  server = createServer((request, response) => {
    const slug = request.url?.slice(1) ?? ''
    const kinds = { translated, leading, list, plain: { Page, generateMetadata } }
    const { 'x-kind': kind = 'plain' } = request.headers
    const page = kinds[kind as keyof typeof kinds]
    Promise.all([page.Page(propsOf(slug)), page.generateMetadata(propsOf(slug))]).then(
      ([, metadata]) =>
        response.end(
          JSON.stringify({ metadata, language: requestLanguage(), content: contentLanguage() }),
        ),
      (error: unknown) => response.writeHead(599).end(String(error)),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  endResponses()
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

beforeEach(async () => {
  cms = await startFakeCms()
  folder = await mkdtemp(join(tmpdir(), 'define-page-'))
  reader = new CmsReader({ cmsUrl: cms.url, folder, onProblem: () => undefined })
  cms.answer = (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', cms.url)
    if (pathname === '/api/redirects') return docs(...redirects)(request, response)
    const wanted = searchParams.get('where[slug][equals]')
    return docs(...[topic].filter(({ slug }) => slug === wanted))(request, response)
  }
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

const open = (slug: string) => fetch(`${url}/${slug}`, { redirect: 'manual' })

test.each([
  ['work', 200, null],
  ['nothing', 404, null],
  ['old', 301, '/topics/work'],
  ['moving', 302, 'https://example.jp/%E3%81%8C%E3%82%93'],
  ['gone', 410, null],
  ['bad', 404, null],
  ['self', 404, null],
  ['faulty', 500, null],
])('%s is answered with %i', async (slug, status, location) => {
  const answer = await open(slug)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('location')).toBe(location)
})

test('without the CMS and without a copy it is 503, with a copy it is the page', async () => {
  await open('work')
  await cms.stop()
  reader.cache.invalidate(['topics'])
  expect((await open('work')).status).toBe(200)
  const answer = await open('money')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('30')
})

test('the title and the canonical address are those of the page, not of the request', async () => {
  expect(await generateMetadata(propsOf('work'))).toMatchObject({
    title: '治療と仕事',
    alternates: { canonical: 'https://portal.example.jp/topics/work' },
    openGraph: {
      url: 'https://portal.example.jp/topics/work',
      title: '治療と仕事',
      images: [{ url: 'https://portal.example.jp/share.png' }],
    },
  })
})

test('a message shows nothing that a visitor typed', async () => {
  expect(await typed.generateMetadata(propsOf('work'))).toMatchObject({
    title: '「打った言葉」の検索結果',
    openGraph: { title: '検索' },
  })
})

test('what is shown instead of a page says so and is not indexed', async () => {
  expect(await generateMetadata(propsOf('nothing'))).toEqual({
    title: 'ページが見つかりません',
    robots: { index: false },
  })
  cms.answer = json({}, 500)
  expect(await generateMetadata(propsOf('money'))).toMatchObject({
    title: 'ただいまページを表示できません',
  })
})

const seen = async (path: string, isTranslated: boolean) => {
  const headers: Record<string, string> = isTranslated ? { 'x-kind': 'translated' } : {}
  const answer = await fetch(`${url}${path}`, { headers, redirect: 'manual' })
  return (await answer.json()) as {
    language: string
    content: string
    metadata: { robots?: object; alternates: { canonical: string; languages: object } }
  }
}

test('a page that is not translated is read in Japanese, belongs to that one and is not indexed', async () => {
  for (const [path, isTranslated] of [
    ['/en/work', false],
    ['/en/work', true],
    ['/easy/work', false],
  ] as const) {
    const { language, content, metadata } = await seen(path, isTranslated)
    expect([language, content]).toEqual([path.split('/')[1], 'ja'])
    expect(metadata.robots).toEqual({ index: false, follow: true })
    expect(metadata.alternates).toEqual({
      canonical: 'https://portal.example.jp/topics/work',
      languages: {},
    })
  }
  const topics = cms.requests.filter((path) => path.startsWith('/api/topics'))
  expect(topics.some((path) => !path.includes('locale'))).toBe(true)
})

test('a translated page is canonical for itself and names all of its languages', async () => {
  for (const [path, canonical] of [
    ['/work', '/topics/work'],
    ['/easy/work', '/easy/topics/work'],
  ] as const) {
    const { language, content, metadata } = await seen(path, true)
    expect(content).toBe(language)
    expect(metadata.robots).toBeUndefined()
    expect(metadata.alternates).toEqual({
      canonical: `https://portal.example.jp${canonical}`,
      languages: {
        ja: 'https://portal.example.jp/topics/work',
        'ja-x-easy': 'https://portal.example.jp/easy/topics/work',
        'x-default': 'https://portal.example.jp/topics/work',
      },
    })
  }
})

test('a page that moved leads on in the language', async () => {
  const answer = await fetch(`${url}/en/old`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/en/topics/work'])
})

test.each(['', 'en/', 'easy/'])(
  'a redirect that names a language leads there from %j',
  async (at) => {
    const answer = await fetch(`${url}/${at}english`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/en/topics/work?a=1'])
  },
)

test.each(['circle', 'en/circle', 'easy/circle', 'here', 'easy/here'])(
  'a redirect to the same page in another language is none (%s)',
  async (slug) => {
    expect((await fetch(`${url}/${slug}`, { redirect: 'manual' })).status).toBe(404)
  },
)

test.each([
  ['nothing', 302, '/topics'],
  ['en/nothing', 302, '/en/topics'],
  ['nowhere', 404, null],
  // What staff decided about an address comes first.
  ['gone', 410, null],
  ['work', 200, null],
])('with a place to lead to, %s is answered with %i', async (slug, status, location) => {
  const answer = await fetch(`${url}/${slug}`, {
    redirect: 'manual',
    headers: { 'x-kind': 'leading' },
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([status, location])
})

test.each([
  ['3', 200, 'テーマ'],
  ['4', 404, '一覧にこのページはありません'],
])('page %s of a list of three is answered with %i', async (slug, status, title) => {
  const answer = await fetch(`${url}/${slug}`, { headers: { 'x-kind': 'list' } })
  const { metadata } = (await answer.json()) as { metadata: { title: string; robots?: object } }
  expect([answer.status, metadata.title]).toEqual([status, title])
  // It takes the place of no page, for search engines neither.
  expect(answer.headers.get('location')).toBeNull()
  if (status === 404) expect(metadata.robots).toEqual({ index: false })
})
