import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { createEventDraft } from '../support/eventDraft'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const NOT_SAVED = 'まだ保存していない内容です'

test('the frame shows what is typed, and what was saved when the form is opened again', async ({
  page,
  stack,
}) => {
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, editor)
  const saved = `保存した会${Date.now()}`
  const { id } = await createEventDraft(session, saved)
  await page.setViewportSize({ width: 1280, height: 900 })
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  await page.goto(`${stack.cmsUrl}/admin/collections/events/${id}`)
  await page.getByRole('button', { name: '横に並べて確認' }).click()
  const view = page.getByRole('region', { name: 'サイトでの見え方' })
  const frame = view.locator('iframe').contentFrame()
  const heading = frame.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(saved)
  await expect(view.getByRole('radio', { name: 'スマートフォン' })).toBeChecked()
  expect(await frame.locator('html').evaluate(() => window.innerWidth)).toBe(358)
  expect(await violationsOf(page, '.portal-preview-frame__widths')).toEqual([])

  // The page in the frame stays where it is while it is drawn anew.
  await frame.locator('html').evaluate(() => {
    window.scrollTo(0, 150)
    Object.assign(window, { isSamePage: true })
  })
  const typed = `入力中の会${Date.now()}`
  await page.locator('#field-title').fill(typed)
  await expect(heading).toHaveText(typed)
  await expect(frame.getByText(NOT_SAVED)).toBeVisible()
  const state = () => frame.locator('html').evaluate(() => [window.scrollY, 'isSamePage' in window])
  expect(await state()).toEqual([150, true])
  const stored = await session.request('GET', `/api/events/${id}?draft=true&depth=0`)
  expect(stored.json()).toMatchObject({ title: saved })

  // Half a date is no reason to show nothing.
  await page.locator('#field-title').fill(`${typed}その2`)
  await page.getByRole('button', { name: 'すべて開く' }).first().click()
  await page.locator('#occurrences-row-0').getByLabel('日付').fill('')
  await expect(heading).toHaveText(`${typed}その2`)

  // Nobody else is given it, whatever address they find: the draft as it was saved at most, and nothing without a login.
  const address = await view.locator('iframe').evaluate((element) => {
    if (!(element instanceof HTMLIFrameElement)) throw new Error('no frame')
    return element.src
  })
  const plain = await fetch(address)
  expect(plain.headers.get('cache-control')).toContain('no-store')
  expect(plain.headers.get('x-robots-tag') ?? '').toContain('noindex')
  expect(await plain.text()).not.toContain('入力中の会')
  const [approver] = await accountsOf(stack.dataDir, 'metro-approver')
  const staff = await logIn(stack.cmsUrl, approver)
  const seen = await staff.request('GET', `/api/events/${id}?draft=true`)
  expect(seen.text).not.toContain('入力中の会')

  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(heading).toHaveText(saved)
  await expect(frame.getByText(NOT_SAVED)).toHaveCount(0)

  // After a save the frame shows the draft without being loaded anew.
  await expect(page.getByRole('button', { name: '捨てる' })).toBeVisible()
  await page.getByRole('button', { name: '捨てる' }).click()
  await page.locator('#field-title').fill(typed)
  await expect(frame.getByText(NOT_SAVED)).toBeVisible()
  await frame.locator('html').evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.getByRole('button', { name: '下書き保存' }).click()
  await expect(frame.getByText(NOT_SAVED)).toHaveCount(0)
  await expect(heading).toHaveText(typed)
  expect((await state())[1]).toBe(true)
})

test('a new event is previewed on a phone before it is saved', async ({ page, stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  await page.setViewportSize({ width: 360, height: 740 })
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  await page.goto(`${stack.cmsUrl}/admin/collections/events/create`)
  const title = `はじめての会${Date.now()}`
  await page.locator('#field-title').fill(title)
  await page.locator('#occurrences-row-0').getByLabel('日付').fill('2030-06-19')
  const button = page.getByRole('button', { name: 'プレビュー' })
  expect(await violationsOf(page, '#preview-button')).toEqual([])
  const opened = page.waitForEvent('popup')
  await button.click()
  const preview = await opened
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(preview.getByText(NOT_SAVED)).toBeVisible()
  await expect(preview.getByText('2030年（令和12年）6月19日').first()).toBeVisible()
  await preview.setViewportSize({ width: 360, height: 740 })
  expect(new URL(page.url()).pathname).toBe('/admin/collections/events/create')
  const session = await logIn(stack.cmsUrl, editor)
  const found = await session.request(
    'GET',
    `/api/events?draft=true&where[title][equals]=${encodeURIComponent(title)}`,
  )
  expect(found.json()).toMatchObject({ totalDocs: 0 })
})
