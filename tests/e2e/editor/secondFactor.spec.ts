import type { Locator, Page } from '@playwright/test'
import { generate } from 'otplib'

import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { invited } from '../support/invited'
import type { Invited } from '../support/invited'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

let nurse: Invited
let secret: string
let recoveryCodes: string[]

const ownSection = async (page: Page, cmsUrl: string): Promise<Locator> => {
  await page.goto(`${cmsUrl}/admin/account`)
  return page.getByRole('region', { name: '二段階認証' })
}

const givePassword = async (page: Page, cmsUrl: string) => {
  await page.goto(`${cmsUrl}/admin/login?redirect=%2Fadmin%2Fcollections%2Fevents`)
  await page.locator('#field-email').fill(nurse.email)
  await page.locator('#field-password').fill(nurse.password)
  await page.getByRole('button', { name: 'ログイン' }).click()
}

test.beforeAll(async ({ stack }) => {
  const [admin] = await accountsOf(stack.dataDir, 'system-admin')
  const [hospital] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, hospital)
  const me = (await session.request('GET', '/api/users/me?depth=0')).json().user as {
    role: string
    organization: string
  }
  nurse = await invited({
    cmsUrl: stack.cmsUrl,
    dataDir: stack.dataDir,
    admin: await logIn(stack.cmsUrl, admin),
    name: '佐藤 花子',
    role: me.role,
    organization: me.organization,
  })
})

test('a nurse sets up a second factor and keeps the recovery codes', async ({ page, stack }) => {
  await logInThroughAdmin(page, stack.cmsUrl, nurse)
  const section = await ownSection(page, stack.cmsUrl)
  await section.getByRole('button', { name: '設定する' }).click()
  await section.getByLabel('いまのパスワード').fill('違うパスワードです')
  await section.getByRole('button', { name: '次へ' }).click()
  await expect(section.getByText('パスワードが正しくありません。')).toBeVisible()
  await section.getByLabel('いまのパスワード').fill(nurse.password)
  await section.getByRole('button', { name: '次へ' }).click()
  await expect(section.getByAltText('認証アプリで読み取るQRコード')).toBeVisible()
  secret = (await section.locator('.portal-step__secret').innerText()).replaceAll(' ', '')

  await section.getByLabel('確認コード').fill('000000')
  await section.getByRole('button', { name: '設定する' }).click()
  await expect(section.getByText('確認コードが正しくありません。', { exact: false })).toBeVisible()
  await section.getByLabel('確認コード').fill(await generate({ secret }))
  await section.getByRole('button', { name: '設定する' }).click()
  await expect(section.locator('.portal-step__codes code')).toHaveCount(10)
  recoveryCodes = await section.locator('.portal-step__codes code').allInnerTexts()
  await section.getByRole('button', { name: '控えました' }).click()
  await expect(section.getByText('設定済みです')).toBeVisible()
})

test('the password alone opens nothing, a recovery code does, once', async ({ page, stack }) => {
  await givePassword(page, stack.cmsUrl)
  const field = page.getByLabel('確認コード')
  await expect(field).toBeFocused()
  await page.goto(`${stack.cmsUrl}/admin`)
  await expect(page).toHaveURL(/\/admin\/login/)

  await givePassword(page, stack.cmsUrl)
  await field.fill('123456')
  await field.press('Enter')
  await expect(page.getByText('すでに使われています', { exact: false })).toBeVisible()
  await field.fill(recoveryCodes[0] ?? '')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/admin\/collections\/events/)

  await page.context().clearCookies()
  await givePassword(page, stack.cmsUrl)
  await field.fill(recoveryCodes[0] ?? '')
  await field.press('Enter')
  await expect(page.getByText('すでに使われています', { exact: false })).toBeVisible()
})

test('whoever manages accounts lets in somebody who has lost the telephone', async ({
  browser,
  page,
  stack,
}) => {
  const [admin] = await accountsOf(stack.dataDir, 'system-admin')
  await logInThroughAdmin(page, stack.cmsUrl, admin)
  await page.goto(`${stack.cmsUrl}/admin/collections/users?search=${nurse.email}`)
  await page.getByRole('link', { name: nurse.email }).click()
  const section = page.getByRole('region', { name: '二段階認証' })
  await section.getByText('スマートフォンをなくした方の設定を解除する').click()
  await section.getByRole('button', { name: '二段階認証を解除する' }).click()
  await expect(section.getByText('解除しました。')).toBeVisible()

  const later = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await logInThroughAdmin(later, stack.cmsUrl, nurse)
  await later.context().close()
})
