import { setTimeout as sleep } from 'node:timers/promises'
import { startApp, stopApp } from '../e2e/stack/apps'
import { eventually } from '../e2e/support/eventually'
import { pathsForBrowser } from '../e2e/support/pathsForBrowser'
import { staffEdit } from '../e2e/support/staffEdit'
import { expect, test } from '../e2e/support/test'
import { walkSite } from '../e2e/support/walkSite'
import { processesOf } from './processesOf'
import type { Readers } from './readers'
import { startReaders } from './readers'

const READERS = 64
const GOOD = new Set([200, 304])
/**
 * Milliseconds until an edit must be there while all readers go on. That it takes a second at most when the machine is
 * not full is asserted by `critical/revalidate`; here it matters that it comes and that nobody is turned away meanwhile.
 */
const AMONG_READERS = 60_000

test.describe.configure({ timeout: 300_000 })

test.afterEach(async ({ stack }) => {
  await startApp(stack, 'cms')
  await startApp(stack, 'site')
})

const badAnswers = ({ answers }: Readers) =>
  answers.filter(({ status }) => !GOOD.has(status)).map(({ path, status }) => `${status} ${path}`)

const nextProcesses = async (dataDir: string) =>
  [...(await processesOf(dataDir))].filter(([, command]) => command.includes('serveNext.mjs'))

test('64 readers notice nothing of a killed CMS and of a killed Next', async ({ stack }) => {
  const paths = ['/', ...(await pathsForBrowser(stack.siteUrl))]
  await walkSite(stack.siteUrl, paths)
  const readers = startReaders(stack.siteUrl, paths, READERS)
  await sleep(1000)
  await stopApp(stack, 'cms')
  await sleep(3000)
  for (let round = 0; round < 3; round += 1) {
    const found = await nextProcesses(stack.dataDir)
    for (const [pid] of found) process.kill(pid, 'SIGKILL')
    expect(found.length).toBeGreaterThan(0)
    await sleep(3000)
  }
  await startApp(stack, 'cms')
  const edit = await staffEdit(stack)
  await edit.arrivesWithin(await edit.publish(), AMONG_READERS)
  await readers.stop()
  expect(badAnswers(readers)).toEqual([])
  expect(readers.lost).toEqual([])
  expect(readers.answers.length).toBeGreaterThan(1000)
})

test('from the moment a restarted site listens, all is well and nothing is old', async ({
  stack,
}) => {
  const paths = ['/', ...(await pathsForBrowser(stack.siteUrl))]
  await walkSite(stack.siteUrl, paths)
  const edit = await staffEdit(stack)
  const { pathname } = new URL(edit.address)
  await edit.arrivesWithin(await edit.publish(), AMONG_READERS)

  const readers = startReaders(stack.siteUrl, [...paths, pathname], READERS)
  await sleep(1000)
  await stopApp(stack, 'site')
  const sentence = await edit.publish()
  const startedAt = Date.now()
  await startApp(stack, 'site')
  const answersSince = () => readers.answers.filter(({ at }) => at > startedAt)
  await sleep(5000)
  // How far 64 readers have come by then depends on the machine.
  await eventually(
    'somebody who reads the edited page',
    async () => answersSince().some(({ path, status }) => path === pathname && status === 200),
    { within: 60_000 },
  )
  await readers.stop()

  const after = answersSince()
  const listening = Math.min(...after.map(({ at }) => at))
  expect(badAnswers(readers)).toEqual([])
  expect(readers.lost.filter(({ at }) => at > listening)).toEqual([])
  const edited = after.filter(({ path, status }) => path === pathname && status === 200)
  expect(edited.length).toBeGreaterThan(0)
  expect(edited.filter(({ text }) => !text.includes(sentence))).toEqual([])
})

test('a site that is started while the CMS is away still has every page', async ({ stack }) => {
  const paths = ['/', ...(await pathsForBrowser(stack.siteUrl))]
  const before = await walkSite(stack.siteUrl, paths)
  await stopApp(stack, 'cms')
  await stopApp(stack, 'site')
  await startApp(stack, 'site')
  const readers = startReaders(stack.siteUrl, paths, READERS)
  expect(await walkSite(stack.siteUrl, paths)).toEqual(before)
  await startApp(stack, 'cms')
  const edit = await staffEdit(stack)
  await edit.arrivesWithin(await edit.publish(), AMONG_READERS)
  await readers.stop()
  expect(badAnswers(readers)).toEqual([])
  expect(readers.lost).toEqual([])
})
