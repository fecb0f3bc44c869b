import type { Rendered } from './Document'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from '@jest/globals'

import { DocumentDisk } from './DocumentDisk'
import { DocumentMemory } from './DocumentMemory'
import { Documents } from './Documents'
import { TIME_GRACE_MS } from './freshness'
import { openDisk } from './openDisk'

/** The moment at which the desk of the portal closes: every page says so from then on. */
const CLOSES = 1_000_000
const PAGES = Array.from({ length: 200 }, (_, index) => `/${index}`)

const parent = await mkdtemp(join(tmpdir(), 'expiring-'))
afterAll(() => rm(parent, { recursive: true, force: true }))

/** The site with a clock that is set by hand and a renderer that counts. */
async function open() {
  const site = { now: CLOSES - 60_000, renders: [] as string[], running: 0, most: 0 }
  const render = async (key: string): Promise<Rendered> => {
    site.renders.push(key)
    site.running += 1
    site.most = Math.max(site.most, site.running)
    const isOpen = site.now < CLOSES
    await new Promise((resolve) => setImmediate(resolve))
    site.running -= 1
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from(isOpen ? 'いま受付中' : 'いまは受付時間外'),
      facts: { tags: ['site-settings'], state: 'current', goodUntil: isOpen ? CLOSES : null },
    }
  }
  const folder = await mkdtemp(join(parent, 'site-'))
  const onProblem = (message: string) => {
    throw new Error(message)
  }
  const documents = new Documents({
    render,
    memory: new DocumentMemory({ maxBytes: 50_000_000, maxOtherBytes: 1_000_000 }),
    disk: new DocumentDisk(await openDisk({ folder, buildId: 'build', onProblem })),
    now: () => site.now,
    patienceMs: 5000,
    patienceAfterRestartMs: 5000,
    pauseMs: 1000,
    isAway: () => false,
    onStandIn: () => undefined,
    onProblem,
  })
  const textOf = async (key: string) => (await documents.find(key))?.body.toString()
  return { site, documents, textOf }
}

test('when the desk closes, every page is made once more, one at a time, and nobody waits', async () => {
  const { site, documents, textOf } = await open()
  for (const page of PAGES) expect(await textOf(page)).toBe('いま受付中')
  await documents.settled()
  Object.assign(site, { now: CLOSES + 1000, renders: [], most: 0 })
  // Many readers of each page at the same moment: all are answered at once, with what was true a second ago.
  for (const page of [...PAGES, ...PAGES, ...PAGES]) {
    expect(documents.atHand(page)?.body.toString()).toBe('いま受付中')
  }
  await documents.settled()
  expect(site.renders.toSorted()).toEqual(PAGES.toSorted())
  expect(site.most).toBe(1)
  for (const page of PAGES) expect(documents.atHand(page)?.body.toString()).toBe('いまは受付時間外')
  await documents.settled()
  expect(site.renders).toHaveLength(PAGES.length)
})

test('a page that nobody renewed in time is not shown any more', async () => {
  const { site, documents, textOf } = await open()
  await textOf('/')
  site.now = CLOSES + TIME_GRACE_MS
  expect(documents.atHand('/')).toBeNull()
  expect(await textOf('/')).toBe('いまは受付時間外')
  await documents.settled()
})

test('a page that nobody asks for costs nothing', async () => {
  const { site, documents, textOf } = await open()
  for (const page of PAGES) await textOf(page)
  await documents.settled()
  Object.assign(site, { now: CLOSES + 1000, renders: [] })
  await textOf('/0')
  await documents.settled()
  expect(site.renders).toEqual(['/0'])
})
