import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { countClicks } from '../support/countClicks'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { expect, test } from '../support/test'

const MOST_CLICKS = 12

test('a hospital holds a salon again: from signing in to the request for approval', async ({
  page,
  stack,
}) => {
  // Of a hospital for which few tests ask for anything: the home shows the ten that wait longest.
  const [, account] = await accountsOf(stack.dataDir, 'hospital-editor')
  if (!account) throw new Error('There is no second hospital')
  const session = await logIn(stack.cmsUrl, account)
  const stamp = Date.now()
  const before = `患者サロン 第11回（${stamp}）`
  const event = eventOf(await ownOrganization(session), before)
  // A third Wednesday.
  const held = {
    ...event,
    occurrences: [{ date: '2030-06-19', startTime: '14:00', endTime: '15:30' }],
    application: { required: 'required', method: '電話で', deadlineDate: '2030-06-17' },
  }
  const source = (await session.request('POST', '/api/events?draft=true', held)).json().doc

  const clicks = await countClicks(page)
  await page.goto(`${stack.cmsUrl}/admin/login`)
  await page.locator('#field-email').click()
  await page.keyboard.type(account.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(account.password)
  await page.getByRole('button', { name: 'ログイン' }).click()

  await page.getByRole('link', { name: '前回のイベントから作る' }).click()
  await page.getByRole('button', { name: before }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/events\/[0-9a-f-]{36}/)
  await expect(page.getByText('日付は2030年7月17日（水）にしてあります。')).toBeVisible()

  const title = page.locator('#field-title')
  await expect(title).toHaveValue(before)
  await title.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(`患者サロン 第12回（${stamp}）`)
  const row = page.locator('#occurrences-row-0')
  if (!(await row.getByLabel('日付').isVisible())) await row.locator('button').first().click()
  const date = row.getByLabel('日付')
  await expect(date).toHaveValue('2030-07-17')
  await date.fill('2030-07-24')
  await page.getByRole('button', { name: '下書き保存' }).click()
  await page.getByRole('button', { name: '承認を依頼する' }).click()
  await page.locator('.portal-decision').getByRole('button', { name: '承認を依頼する' }).click()
  await expect(page.getByText('承認を依頼しました。')).toBeVisible()

  expect(clicks()).toBeGreaterThan(5)
  expect(clicks()).toBeLessThanOrEqual(MOST_CLICKS)
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const saved = (await session.request('GET', `/api/events/${id}?draft=true&depth=0`)).json()
  expect(saved).toMatchObject({
    title: `患者サロン 第12回（${stamp}）`,
    workflowState: 'submitted',
    occurrences: [{ date: '2030-07-24', startTime: '14:00', endTime: '15:30' }],
    application: { deadlineDate: '2030-07-15' },
    venue: { name: '会議室A' },
    copiedFrom: source?.id,
  })
  const unchanged = await session.request('GET', `/api/events/${source?.id}?draft=true&depth=0`)
  expect(unchanged.json()).toMatchObject({ title: before, updatedAt: source?.updatedAt })

  await page.goto(`${stack.cmsUrl}/admin`)
  const waiting = page.locator('.portal-hospital__group').filter({ hasText: '承認待ち' })
  await expect(waiting).toContainText(`第12回（${stamp}）`)
  await expect(waiting).toContainText('までにお答えする予定です。')
  test.info().annotations.push({ type: 'clicks', description: String(clicks()) })
})

test('going back and pressing again opens the same draft', async ({ page, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, account)
  const title = `二度押される会（${Date.now()}）`
  const event = eventOf(await ownOrganization(session), title)
  expect((await session.request('POST', '/api/events?draft=true', event)).status).toBe(201)

  await page.goto(`${stack.cmsUrl}/admin/login`)
  await page.locator('#field-email').fill(account.email)
  await page.locator('#field-password').fill(account.password)
  await page.getByRole('button', { name: 'ログイン' }).click()
  const opened: string[] = []
  for (const words of ['前回の内容で下書きを作りました。', '先ほど作った下書きを開きました。']) {
    await page.getByRole('link', { name: '前回のイベントから作る' }).click()
    // The last of that name: the draft itself stands above the event that it was made from.
    await page.getByRole('button', { name: title }).last().click()
    await expect(page.getByText(words)).toBeVisible()
    opened.push(page.url())
    await page.goto(`${stack.cmsUrl}/admin`)
  }
  expect(opened[0]).toBe(opened[1])
})
