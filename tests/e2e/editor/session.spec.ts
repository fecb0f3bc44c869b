import type { Page } from '@playwright/test'

import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { createEventDraft } from '../support/eventDraft'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { openSection } from '../support/openSection'
import { expect, test } from '../support/test'

const CURRENT = '**/api/users/sessions/current'
const summary = `ログインが切れても消えない文章（${Date.now()}）`

/** The form looks at its session again when somebody comes back to it. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

const openForm = async (page: Page, cmsUrl: string, id: string) => {
  await page.goto(`${cmsUrl}/admin/collections/events/${id}`)
  await openSection(page, 'くわしく：内容・講師・要約')
  await page.locator('#field-summary').fill(summary)
}

test('before a session ends the form says so, and one press goes on', async ({ page, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  if (!account) throw new Error('No such account')
  await logInThroughAdmin(page, stack.cmsUrl, account)
  await page.route(CURRENT, async (route) => {
    const json = (await (await route.fetch()).json()) as object
    // As after 57 minutes; the other end is looked at by the tests of the CMS.
    await route.fulfill({ json: { ...json, idleMs: 3 * 60 * 1000 } })
  })
  await page.goto(`${stack.cmsUrl}/admin`)
  const bar = page.locator('.portal-session')
  await expect(bar).toContainText('あと3分でログアウトします')
  await page.unroute(CURRENT)
  await bar.getByRole('button', { name: 'ログインを続ける' }).click()
  await expect(bar).toHaveCount(0)
})

test('a session that ended takes nothing away: signing in again over the form, then saving', async ({
  page,
  stack,
}) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  if (!account) throw new Error('No such account')
  const elsewhere = await logIn(stack.cmsUrl, account)
  const { id } = await createEventDraft(elsewhere, `時間切れの会 ${Date.now()}`)
  await logInThroughAdmin(page, stack.cmsUrl, account)
  await openForm(page, stack.cmsUrl, id)
  await elsewhere.request('POST', '/api/users/sessions/end-others', {})

  await comeBack(page)
  const dialog = page.getByRole('dialog', { name: 'ログインの有効期限が切れました' })
  await expect(dialog).toContainText(account.email)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('パスワード').fill('違うパスワードです')
  await dialog.getByRole('button', { name: 'ログイン' }).click()
  await expect(dialog.locator('.portal-workflow__problem')).toBeVisible()
  await dialog.getByLabel('パスワード').fill(account.password)
  await dialog.getByLabel('パスワード').press('Enter')
  await expect(dialog).toHaveCount(0)

  await expect(page.locator('#field-summary')).toHaveValue(summary)
  await page.getByRole('button', { name: '下書き保存' }).click()
  await expect(page.getByRole('button', { name: '承認を依頼する' })).toBeEnabled()
  const saved = (await elsewhere.request('GET', `/api/events/${id}?draft=true`)).json()
  expect(saved.summary).toBe(summary)
})
