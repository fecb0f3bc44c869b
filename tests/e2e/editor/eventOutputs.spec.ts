import { violationsOf } from '../a11y/violationsOf'
import { eventually } from '../support/eventually'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { publishedEvent } from '../support/publishedEvent'
import { expect, test } from '../support/test'

const BROWSER = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

test('beside a published event stands what it can be made known with, and how often it was looked at', async ({
  page,
  stack,
  browser,
}) => {
  test.setTimeout(150_000)
  const title = `知らせる会（${Date.now()}）`
  const { id, slug, account, staff } = await publishedEvent(stack, title)
  const visitor = await browser.newContext({ userAgent: BROWSER })
  const tab = await visitor.newPage()
  for (let time = 0; time < 2; time += 1) await tab.goto(`${stack.siteUrl}/events/${slug}`)
  const saved = tab.waitForEvent('download')
  await tab
    .getByRole('link', { name: /カレンダーに/ })
    .first()
    .click()
  await saved
  await visitor.close()
  // A program is no visitor.
  await fetch(`${stack.siteUrl}/events/${slug}`)
  const visits = async () =>
    JSON.stringify((await staff.request('GET', `/api/events/${id}/outputs`)).json().outputs)
  await eventually(
    'the counts in the CMS',
    async () => (await visits()).includes('"visits":{"views":2,"calendars":1}'),
    { within: 60_000 },
  )

  await logInThroughAdmin(page, stack.cmsUrl, account)
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: title })
      .filter({ hasText: '閲覧 2回・カレンダー追加 1回' }),
  ).toHaveCount(1)
  await page.goto(`${stack.cmsUrl}/admin/collections/events/${id}`)
  const panel = page.getByRole('region', { name: '広報に使う' })
  await expect(panel).toContainText('閲覧 2回・カレンダー追加 1回')
  await expect(panel.getByRole('link', { name: /ポスター（PDF）/ })).toHaveAttribute(
    'href',
    `${stack.siteUrl}/events/${slug}/poster.pdf`,
  )
  await panel.getByText('お知らせの文章').click()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await panel.getByRole('button', { name: 'LINEの文章をコピー' }).click()
  await expect(panel.getByText('コピーしました。')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(title)
  expect(copied).toContain(`${stack.siteUrl}/events/${slug}`)
  // The form around it is Payload's.
  expect(await violationsOf(page, '.portal-outputs')).toEqual([])
})
