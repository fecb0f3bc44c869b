import { startApp, stopApp } from '../stack/apps'
import { sitemapPaths } from '../support/sitemapPaths'
import { staffEdit } from '../support/staffEdit'
import { expect, test } from '../support/test'
import { walkSite } from '../support/walkSite'

const ONE_SECOND = 1000
/** The outbox waits longer and longer between its tries; the first ones come within seconds. */
const BY_ITSELF = 60_000

test.describe.configure({ timeout: 180_000 })

test.afterEach(async ({ stack }) => {
  await startApp(stack, 'cms')
  await startApp(stack, 'site')
})

test('an edit is on the site within a second, every time', async ({ stack }) => {
  const edit = await staffEdit(stack)
  for (let round = 0; round < 5; round += 1) {
    await edit.arrivesWithin(await edit.publish(), ONE_SECOND)
  }
})

test('an edit that was published while the site was down arrives by itself', async ({ stack }) => {
  const edit = await staffEdit(stack)
  await edit.arrivesWithin(await edit.publish(), ONE_SECOND)

  await stopApp(stack, 'site')
  const sentence = await edit.publish()
  await startApp(stack, 'site')
  await edit.arrivesWithin(sentence, BY_ITSELF)
})

test('an edit arrives within a second when the site was restarted in between', async ({
  stack,
}) => {
  const edit = await staffEdit(stack)
  await edit.arrivesWithin(await edit.publish(), ONE_SECOND)

  const sentence = await edit.publish()
  await stopApp(stack, 'site')
  await startApp(stack, 'site')
  await edit.arrivesWithin(sentence, ONE_SECOND)
  await edit.arrivesWithin(await edit.publish(), ONE_SECOND)
})

test('while the CMS is away every page that was shown is still served', async ({ stack }) => {
  const paths = ['/', ...(await sitemapPaths(stack.siteUrl))]
  const before = await walkSite(stack.siteUrl, paths)
  for (const [path, { status, heading }] of Object.entries(before)) {
    expect.soft(status, path).toBe(200)
    expect.soft(heading, path).not.toBe('')
  }

  await stopApp(stack, 'cms')
  // The second walk meets what the first one may have marked as old.
  expect(await walkSite(stack.siteUrl, paths)).toEqual(before)
  expect(await walkSite(stack.siteUrl, paths)).toEqual(before)
  expect((await fetch(`${stack.siteUrl}/api/health/live`)).status).toBe(200)

  await startApp(stack, 'cms')
  const edit = await staffEdit(stack)
  await edit.arrivesWithin(await edit.publish(), ONE_SECOND)
})

test('a page whose edit had no time to arrive is still served without the CMS', async ({
  stack,
}) => {
  const paths = ['/', ...(await sitemapPaths(stack.siteUrl))]
  const before = await walkSite(stack.siteUrl, paths)
  const edit = await staffEdit(stack)
  await edit.publish()
  await stopApp(stack, 'cms')
  expect(await walkSite(stack.siteUrl, paths)).toEqual(before)

  await startApp(stack, 'cms')
  await edit.arrivesWithin(await edit.publish(), BY_ITSELF)
})
