import { accountsOf } from '../support/accounts'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const password = '夜明けの電車で読む長い手紙'

test('staff invite a nurse, who chooses the password at the link in the mail and signs in', async ({
  browser,
  page,
  stack,
}) => {
  const email = `nurse-${Date.now()}@portal.example`
  const [admin] = await accountsOf(stack.dataDir, 'system-admin')
  await logInThroughAdmin(page, stack.cmsUrl, admin)
  await page.goto(`${stack.cmsUrl}/admin/collections/users`)
  await page.getByText('利用者を招待する').click()
  const form = page.locator('.portal-invitation form')
  await form.getByLabel('メールアドレス').fill(email)
  await form.getByLabel('氏名').fill('山田 花子')
  await form.getByLabel('役割', { exact: true }).selectOption({ label: '医療機関・編集者' })
  await form.getByLabel('所属').selectOption({ label: '東京都立駒込病院' })
  await form.getByRole('button', { name: '招待する' }).click()
  await expect(form.getByText(`${email} に招待のメールを送りました。`)).toBeVisible()

  // Without a mail server the administrator of the demonstration reads what would have gone out.
  const mail = page.locator('.portal-mail details').filter({ hasText: email })
  await expect(async () => {
    await page.goto(`${stack.cmsUrl}/admin/mail`)
    await expect(mail).toHaveCount(1, { timeout: 500 })
  }).toPass()
  const text = (await mail.locator('pre').textContent()) ?? ''
  expect(text).toContain('山田 花子 様')
  const link = /https?:\/\/\S+\/admin\/reset\/\w+/.exec(text)?.[0] ?? ''

  const nurse = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  const choose = async (chosen: string) => {
    await nurse.locator('#field-password').fill(chosen)
    await nurse.locator('#field-confirm-password').fill(chosen)
    await nurse.getByRole('button', { name: 'パスワードを設定する' }).click()
  }
  // What is typed before the form is alive is lost.
  await nurse.goto(link, { waitUntil: 'networkidle' })
  await expect(async () => {
    await choose('123456789012')
    await expect(nurse.getByText('推測されやすいパスワード')).toBeVisible({ timeout: 3000 })
  }).toPass()
  await choose(password)
  await expect(nurse).toHaveURL(`${stack.cmsUrl}/admin`)
  await nurse.goto(link)
  await expect(nurse.getByText('このリンクは使えません。')).toBeVisible()
  await expect(nurse.locator('#field-password')).toHaveCount(0)
  await nurse.context().close()

  const later = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await logInThroughAdmin(later, stack.cmsUrl, { email, password })
  await later.goto(`${stack.cmsUrl}/admin/account`)
  await expect(later.getByRole('heading', { name: /ログイン中（/ })).toBeVisible()
  await later.context().close()
})
