import type { Page } from '@playwright/test'

import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { ownOrganization } from '../support/eventDraft'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const message = `ご家族だけのご相談もお受けしています（${Date.now()}）。`

const open = async (page: Page, address: string, tab: string) => {
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(address)
  await page.getByRole('button', { name: tab, exact: true }).click()
}

test('a hospital corrects what is its own in its record, and staff let it out', async ({
  browser,
  page,
  stack,
}) => {
  test.slow()
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [approver] = await accountsOf(stack.dataDir, 'metro-approver')
  if (!account || !approver) throw new Error('No such account')
  const session = await logIn(stack.cmsUrl, account)
  const id = await ownOrganization(session)
  const address = `${stack.cmsUrl}/admin/collections/organizations/${id}`
  const before = (await session.request('GET', `/api/organizations/${id}?depth=0`)).json()

  await logInThroughAdmin(page, stack.cmsUrl, account)
  await open(page, address, '名称')
  await expect(page.getByText('名称や指定などほかの項目に誤りがあるときは')).toBeVisible()
  await expect(page.locator('#field-name')).toBeDisabled()
  await page.locator('#field-message').fill(message)
  await page.getByRole('button', { name: '指定', exact: true }).click()
  await expect(page.getByRole('button', { name: '指定を追加' })).toHaveCount(0)
  await page.getByRole('button', { name: '下書き保存' }).click()
  await page.getByRole('button', { name: '承認を依頼する' }).click()
  await page.locator('.portal-decision').getByRole('button', { name: '承認を依頼する' }).click()
  await expect(page.getByText('承認を依頼しました。')).toBeVisible()

  const path = `/hospitals/${String(before.slug)}`
  const site = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await site.goto(`${stack.siteUrl}${path}`)
  await expect(site.locator('main')).not.toContainText(message)

  const deciding = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await logInThroughAdmin(deciding, stack.cmsUrl, approver)
  await deciding.goto(address)
  await deciding.getByRole('button', { name: '承認して公開する' }).click()
  await deciding
    .locator('.portal-decision')
    .getByRole('button', { name: '承認して公開する' })
    .click()
  await expect(deciding.getByText('承認して公開しました。')).toBeVisible()

  await expect(async () => {
    await site.goto(`${stack.siteUrl}${path}`)
    await expect(site.locator('main')).toContainText(message, { timeout: 500 })
  }).toPass({ timeout: 5000 })
  const after = (await session.request('GET', `/api/organizations/${id}?depth=0`)).json()
  expect(after.designations).toEqual(before.designations)
  expect(after.name).toBe(before.name)
  await site.context().close()
  await deciding.context().close()
})

test('a hospital only reads the record of another one, and is told so calmly', async ({
  page,
  stack,
}) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, account)
  const own = await ownOrganization(session)
  const found = await session.request(
    'GET',
    `/api/organizations?where[kind][equals]=hospital&where[id][not_equals]=${own}&limit=1&depth=0`,
  )
  const [other] = found.json().docs as { id: string }[]
  await logInThroughAdmin(page, stack.cmsUrl, account)
  await page.goto(`${stack.cmsUrl}/admin/collections/organizations/${other?.id}`)
  await expect(page.getByText('公開されている内容です。')).toBeVisible()
  await expect(page.locator('.portal-workflow').getByRole('alert')).toHaveCount(0)
  await expect(page.getByText('自院の記録のうち')).toHaveCount(0)
  await expect(page.locator('#field-name')).toBeDisabled()
})
