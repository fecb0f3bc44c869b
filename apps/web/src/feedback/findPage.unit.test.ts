import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ALL_TAG, CmsReader } from '@tokyo-cancer-portal/cms-client'
import { docs, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { SITE_PAGE, SITE_PAGES } from '@tokyo-cancer-portal/domain'
import { afterAll, expect, jest, test } from '@jest/globals'

const fake = await startFakeCms()
const folder = await mkdtemp(join(tmpdir(), 'find-page-'))
const reader = new CmsReader({ cmsUrl: fake.url, folder, onProblem: () => undefined })
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => reader }))
const { findPage } = await import('./findPage')

/** Every document is there, whatever its slug. */
fake.answer = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', fake.url)
  const slug = [...searchParams].find(([name]) => name.includes('slug'))?.[1] ?? ''
  const days = slug === 'once' ? ['2026-12-16'] : ['2026-12-16', '2027-01-20']
  const document = {
    id: `${pathname.split('/').at(-1)} ${slug}`,
    slug,
    title: '題',
    name: '病院',
    term: '用語',
    kind: 'hospital',
    occurrences: days.map((date, at) => ({ id: String(at), date })),
  }
  docs(document)(request, response)
}

afterAll(async () => {
  await reader.cache.settled()
  await fake.stop()
  await rm(folder, { recursive: true, force: true })
})

test.each([
  ['/contents/a', 'content-items', '/contents/a'],
  ['/privacy', 'content-items', '/privacy'],
  ['/contents/privacy', 'content-items', '/privacy'],
  ['/events/salon', 'events', '/events/salon'],
  ['/events/salon/2027-01-20', 'events', '/events/salon/2027-01-20'],
  // An event with a single date has its page for it.
  ['/events/once/2026-12-16', 'events', '/events/once'],
  ['/topics/work', 'topics', '/topics/work'],
  ['/hospitals/h', 'organizations', '/hospitals/h'],
  ['/accessibility', 'content-items', '/accessibility'],
  ['/accessibility/2026', 'accessibility-results', '/accessibility/2026'],
])('%s is a page of %s, known by %s', async (path, collection, canonical) => {
  expect(await findPage(path)).toMatchObject({ target: { collection }, path: canonical })
})

test.each(SITE_PAGES.filter(({ key }) => key !== 'accessibility'))(
  '$path is the page of the site, $name',
  async ({ key, path, name }) => {
    expect(await findPage(path)).toEqual({
      target: { collection: SITE_PAGE, id: key },
      title: name,
      path,
    })
  },
)

test('a page whose sentences nobody has written is one of the site', async () => {
  const everything = fake.answer
  fake.answer = docs()
  reader.cache.invalidate([ALL_TAG])
  expect(await findPage('/accessibility')).toMatchObject({ target: { collection: SITE_PAGE } })
  fake.answer = everything
})

test.each([
  '/contents/a/b',
  '/contents/a/2026-12-16',
  '/contents/a/b/c',
  '/events/salon/2026-12-17',
  '/events/salon/2026-99-99',
  '/events/salon/2026-12-16/x',
  '/events/salon/calendar',
  '/hospitals/h/2026-12-16',
  '/privacy/x',
  '/nowhere/a',
  '/__proto__/a',
  '/constructor/a',
  '/contents/A',
  '',
  '//',
  '/home',
  '/events/',
  '/events?page=2',
  '/site-pages/home',
  '/topics',
])('%s is none', async (path) => {
  expect(await findPage(path)).toBeNull()
})
