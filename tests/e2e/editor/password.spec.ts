import type { Page } from '@playwright/test'

import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import type { CmsSession } from '../support/cmsSession'
import { invited } from '../support/invited'
import type { Invited } from '../support/invited'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

let nurse: Invited
const first = crypto.randomUUID()
const second = crypto.randomUUID()

const fill = async (page: Page, words: { current: string; next: string; repeated?: string }) => {
  const section = page.getByRole('region', { name: 'パスワード', exact: true })
  await section.getByLabel('いまのパスワード').fill(words.current)
  await section.getByLabel('新しいパスワード', { exact: true }).fill(words.next)
  await section.getByLabel('新しいパスワード（もう一度）').fill(words.repeated ?? words.next)
  await section.getByRole('button', { name: '変更する', exact: true }).click()
}

const isSignedIn = async (session: CmsSession) =>
  Boolean((await session.request('GET', '/api/users/me')).json().user)

test.beforeAll(async ({ stack }) => {
  const [admin] = await accountsOf(stack.dataDir, 'system-admin')
  const [hospital] = await accountsOf(stack.dataDir, 'hospital-editor')
  const me = (
    await (await logIn(stack.cmsUrl, hospital)).request('GET', '/api/users/me?depth=0')
  ).json().user as { role: string; organization: string }
  nurse = await invited({
    cmsUrl: stack.cmsUrl,
    dataDir: stack.dataDir,
    admin: await logIn(stack.cmsUrl, admin),
    name: '鈴木 一郎',
    role: me.role,
    organization: me.organization,
  })
})

test('the own password is changed with the current one, and other places are signed out', async ({
  page,
  stack,
}) => {
  const elsewhere = await logIn(stack.cmsUrl, nurse)
  await logInThroughAdmin(page, stack.cmsUrl, nurse)
  await page.goto(`${stack.cmsUrl}/admin/account`)
  const section = page.getByRole('region', { name: 'パスワード', exact: true })
  const sessions = page.getByRole('region', { name: 'ログイン中' })
  await expect(sessions.getByRole('listitem')).not.toHaveCount(1)
  await section.getByRole('button', { name: 'パスワードを変更する' }).click()
  await expect(section.getByLabel('いまのパスワード')).toBeFocused()

  await fill(page, { current: nurse.password, next: first, repeated: second })
  await expect(section.getByRole('alert')).toContainText('2つの欄で違っています')
  await fill(page, { current: '違うパスワードです', next: first })
  await expect(section.getByRole('alert')).toContainText('いまのパスワードが正しくありません')
  await fill(page, { current: nurse.password, next: 'password1234' })
  await expect(section.getByRole('alert')).toContainText('推測されやすい')
  await fill(page, { current: nurse.password, next: first })
  await expect(section.getByText('パスワードを変更しました。')).toBeVisible()
  await expect(sessions.getByRole('listitem')).toHaveCount(1)

  expect(await isSignedIn(elsewhere)).toBe(false)
  await expect(logIn(stack.cmsUrl, nurse)).rejects.toThrow('401')
  nurse = { ...nurse, password: first }
  await expect(logIn(stack.cmsUrl, nurse)).resolves.toHaveProperty('cookie')
})

test('with a second factor a code is asked for', async ({ page, stack }) => {
  const { generate } = await import('otplib')
  await logInThroughAdmin(page, stack.cmsUrl, nurse)
  const post = async (path: string, data: object) =>
    (await page.request.post(`${stack.cmsUrl}/api/users/second-factor/${path}`, { data })).json()
  const { secret } = await post('start', { password: nurse.password })
  const { recoveryCodes } = await post('confirm', { code: await generate({ secret }) })

  await page.goto(`${stack.cmsUrl}/admin/account`)
  const section = page.getByRole('region', { name: 'パスワード', exact: true })
  await section.getByRole('button', { name: 'パスワードを変更する' }).click()
  await fill(page, { current: nurse.password, next: second })
  const code = section.getByLabel('確認コード')
  await expect(code).toBeFocused()
  await code.fill('000000')
  await code.press('Enter')
  await expect(section.getByRole('alert')).toContainText('確認コードが正しくない')
  await code.fill(recoveryCodes[0])
  await code.press('Enter')
  await expect(section.getByText('パスワードを変更しました。')).toBeVisible()
  nurse = { ...nurse, password: second }
})

test('the form of the account changes neither password nor address of its owner', async ({
  page,
  stack,
}) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  if (!account) throw new Error('No such account')
  await logInThroughAdmin(page, stack.cmsUrl, account)
  await page.goto(`${stack.cmsUrl}/admin/account`)
  await expect(page.locator('#field-email')).toBeDisabled()
  await expect(page.locator('#field-email')).toHaveValue(account.email)
  await expect(page.getByRole('button', { name: 'パスワードを変更', exact: true })).toHaveCount(0)
})
