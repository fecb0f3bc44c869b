import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { openSection } from '../support/openSection'
import { expect, test } from '../support/test'

const OFFER = '保存していない入力が残っています'
const KEPT = '入力中の内容を、この端末に控えています'

test('what was typed outlives a page that ends, and is offered again', async ({ page, stack }) => {
  const title = `途中の会${Date.now()}`
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  const address = `${stack.cmsUrl}/admin/collections/events/create`
  await page.goto(address)
  await page.locator('#field-title').fill(title)
  await page.locator('#field-kind').click()
  await page.getByRole('option', { name: '患者サロン・交流会' }).click()
  await page.locator('#occurrences-row-0').getByLabel('日付').fill('2030-06-19')
  await openSection(page, 'くわしく：内容・講師・要約')
  const body = page.locator('.rich-text-lexical [contenteditable="true"]')
  await body.click()
  await page.keyboard.insertText('お茶を飲みながら話します。')
  await expect(page.getByText(KEPT)).toBeVisible()

  // As a browser does that is ended: nothing is asked.
  const context = page.context()
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  const offer = again.getByRole('region', { name: OFFER })
  await expect(offer).toBeVisible()
  await expect(again.locator('#field-title')).toHaveValue('')
  expect(await violationsOf(again, '.portal-kept')).toEqual([])
  await offer.getByRole('button', { name: '入力を戻す' }).click()
  await expect(offer).toBeHidden()
  await expect(again.locator('#field-title')).toHaveValue(title)
  await expect(again.locator('#occurrences-row-0').getByLabel('日付')).toHaveValue('2030-06-19')
  await again.getByRole('button', { name: '下書き保存' }).click()
  await expect(again).toHaveURL(/\/admin\/collections\/events\/[0-9a-f-]{36}/)
  const saved = await again.evaluate(async (id) => {
    const response = await fetch(`/api/events/${id}?draft=true&depth=0`)
    return (await response.json()) as { title: string; kind: string; body: object }
  }, new URL(again.url()).pathname.split('/').at(-1))
  expect(saved).toMatchObject({ title, kind: 'salon' })
  expect(JSON.stringify(saved.body)).toContain('お茶を飲みながら話します。')

  // What was saved is offered to nobody.
  await again.goto(address)
  await expect(again.locator('#field-title')).toBeVisible()
  await expect(again.getByText(OFFER)).toHaveCount(0)
})

test('a save that does not arrive loses nothing, and what is thrown away is gone', async ({
  page,
  stack,
}) => {
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  const address = `${stack.cmsUrl}/admin/collections/events/create`
  await page.goto(address)
  await page.locator('#field-title').fill('届かない会')
  await page.route('**/api/events?**', async (route) => route.abort('connectionfailed'))
  await page.getByRole('button', { name: '下書き保存' }).click()
  await expect(page.locator('#field-title')).toHaveValue('届かない会')
  await expect(page.getByText(KEPT)).toBeVisible()
  await expect(page.getByRole('button', { name: '下書き保存' })).toBeEnabled()

  const context = page.context()
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.setViewportSize({ width: 360, height: 740 })
  await again.goto(address)
  const offer = again.getByRole('region', { name: OFFER })
  await offer.getByRole('button', { name: '捨てる' }).click()
  await expect(offer).toBeHidden()
  await again.reload()
  await expect(again.locator('#field-title')).toBeVisible()
  await expect(again.getByText(OFFER)).toHaveCount(0)
})

test('whoever signs out takes it along after a question, and a session that is lost does not', async ({
  page,
  stack,
}) => {
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  const address = `${stack.cmsUrl}/admin/collections/events/create`
  const type = async (title: string) => {
    await page.goto(address)
    await page.locator('#field-title').fill(title)
  }
  const isKept = (title: string) =>
    page.evaluate((words) => JSON.stringify(localStorage).includes(words), title)
  const signOut = page.getByRole('button', { name: 'ログアウト', exact: true })
  const openMenu = async () => {
    if (!(await page.locator('.nav--nav-open').isVisible())) {
      await page.locator('.nav-toggler:visible').first().click()
    }
    await expect(signOut).toBeEnabled()
  }
  const question = page.getByRole('dialog', { name: '保存していない入力があります' })

  await type('夜勤で書いた会')
  await expect(page.getByText(KEPT)).toBeVisible()
  // The session ends on the server, as it does by itself; the form sends people to sign in, and keeps what it has.
  await page.context().clearCookies()
  await page.goto(address)
  await expect(page).toHaveURL(/\/admin\/login/)
  expect(await isKept('夜勤で書いた会')).toBe(true)
  await logInThroughAdmin(page, stack.cmsUrl, editor)

  // Asked at once, also before the first pause after typing is over.
  await type('消してよい会')
  await openMenu()
  await signOut.click()
  await expect(question).toBeVisible()
  expect(await violationsOf(page, 'dialog[open]')).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  await page.setViewportSize({ width: 1280, height: 800 })
  await question.getByRole('button', { name: 'ログアウトしない' }).click()
  await expect(question).toBeHidden()
  await expect(page.locator('#field-title')).toHaveValue('消してよい会')

  await openMenu()
  await signOut.click()
  await question.getByRole('button', { name: '消してログアウト' }).click()
  await expect(page).toHaveURL(/\/admin\/login/)
  expect(await isKept('portal-kept:')).toBe(false)

  // With nothing unsaved nothing is asked.
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  await openMenu()
  await signOut.click()
  await expect(page).toHaveURL(/\/admin\/login/)
})
