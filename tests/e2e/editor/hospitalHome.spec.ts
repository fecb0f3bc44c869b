import { countStops, nextStop } from '../a11y/focusStops'
import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { isWide } from '../support/isWide'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const reason = '会場の階も書いてください。'

/** Something that came back, something that waits, and a draft with a long name without a break. */
const prepare = async (cmsUrl: string, dataDir: string) => {
  const [account] = await accountsOf(dataDir, 'hospital-editor')
  const [staff] = await accountsOf(dataDir, 'metro-approver')
  const session = await logIn(cmsUrl, account)
  const approver = await logIn(cmsUrl, staff)
  const organizer = await ownOrganization(session)
  const stamp = Date.now()
  const create = async (title: string) => {
    const answer = await session.request(
      'POST',
      '/api/events?draft=true',
      eventOf(organizer, title),
    )
    expect(answer.status).toBe(201)
    return String(answer.json().doc?.id)
  }
  const submitted = async (title: string) => {
    const id = await create(title)
    expect((await session.request('POST', `/api/events/${id}/submit`, {})).status).toBe(200)
    return id
  }
  const returned = `差し戻された会（${stamp}）`
  const id = await submitted(returned)
  const comment = { comment: reason, field: 'venue.name' }
  expect((await approver.request('POST', `/api/events/${id}/return`, comment)).status).toBe(200)
  await submitted(`待っている会（${stamp}）`)
  await create(`${'とても長い名前の会'.repeat(8)}${'X'.repeat(40)}`)
  return { account, returned }
}

test('the home leads from a comment to the field that it is about', async ({ page, stack }) => {
  const { account, returned } = await prepare(stack.cmsUrl, stack.dataDir)
  await logInThroughAdmin(page, stack.cmsUrl, account)
  const task = page.getByRole('listitem').filter({ hasText: returned }).filter({ hasText: reason })
  await task.getByRole('link', { name: '「会場 › 会場の名前」を直す' }).click()
  await expect(page.locator('#field-venue__name')).toBeFocused()
  await expect(page.locator('.portal-field-comments')).toContainText(reason)
})

test('the menu has what a hospital works on, and nothing else', async ({ page, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const own = await ownOrganization(await logIn(stack.cmsUrl, account))
  await logInThroughAdmin(page, stack.cmsUrl, account)
  await page.locator('.nav-toggler:visible').first().click()
  const menu = page.locator('nav.nav__wrap')
  await expect(menu.getByRole('link')).toHaveText(['ホーム', 'イベント', '施設情報', '使い方'])
  await menu.getByRole('link', { name: '施設情報' }).click()
  await expect(page).toHaveURL(`${stack.cmsUrl}/admin/collections/organizations/${own}`)
  await menu.getByRole('link', { name: 'イベント' }).click()
  await expect(page.getByRole('link', { name: '新しいイベントを作る' })).toBeVisible()

  // Of others' events, which everybody may read on the site, none is in the list.
  const organizers = page.locator('.cell-organizer')
  await expect(organizers.first()).toBeVisible()
  // A name is read when its row comes into sight, and one by one.
  const namesOf = async () => {
    for (const organizer of await organizers.all()) await organizer.scrollIntoViewIfNeeded()
    return [...new Set(await organizers.allInnerTexts())]
  }
  await expect.poll(namesOf).toEqual([account.organization])
})

test('the staff keep their home and their menu', async ({ page, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'metro-editor')
  await logInThroughAdmin(page, stack.cmsUrl, account)
  await expect(page.locator('.portal-hospital')).toHaveCount(0)
  await expect(page.locator('.dashboard')).toBeVisible()
  await expect(page.locator('#nav-content-items')).toHaveCount(1)
  const answer = await page.goto(`${stack.cmsUrl}/admin/next-event`)
  expect(answer?.status()).toBe(404)
})

test('a list that is longer than what is shown has exactly what it promises', async ({
  page,
  stack,
}) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, account)
  const organizer = await ownOrganization(session)
  for (let count = 0; count < 11; count += 1) {
    const event = eventOf(organizer, `数える会 ${count}`)
    expect((await session.request('POST', '/api/events?draft=true', event)).status).toBe(201)
  }
  await logInThroughAdmin(page, stack.cmsUrl, account)
  const drafts = page.locator('.portal-hospital__group').filter({ hasText: '下書き' })
  await expect(drafts.getByRole('listitem')).toHaveCount(10)
  const link = drafts.getByRole('link', { name: /をすべて見る$/ })
  const total = Number(/の(\d+)件/.exec(await link.innerText())?.[1])
  expect(total).toBeGreaterThan(10)
  await link.click()
  await expect(
    page.locator('.page-controls__page-info, .collection-list__page-info'),
  ).toContainText(String(total))
})

test('the home is worked with the keyboard', async ({ page, stack }) => {
  const { account, returned } = await prepare(stack.cmsUrl, stack.dataDir)
  await logInThroughAdmin(page, stack.cmsUrl, account)
  await expect(page.getByText(returned).first()).toBeVisible()
  await countStops(page)
  const stops = page.locator('[data-stop]')
  // The closed menu takes no focus.
  const open = await stops.evaluateAll((all) =>
    all.flatMap((one) => (one.closest('[inert]') ? [] : [Number(one.dataset.stop)])),
  )
  const seen: number[] = []
  for (let press = 0; press < open.length; press += 1) {
    const stop = await nextStop(page)
    expect([stop.words, stop.isSeen]).toEqual([stop.words, true])
    seen.push(stop.index)
  }
  expect(seen).toEqual(open)
  const start = page.getByRole('link', { name: '前回のイベントから作る' })
  await start.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('前回のイベントから作る')
  const first = page.locator('.portal-hospital__choices button').first()
  // A button that cannot be pressed yet takes no focus.
  await expect(first).toBeEnabled()
  await first.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/下書きを(作りました|開きました)。/)).toBeVisible()
  await expect(page.locator('.portal-workflow__notice')).toBeFocused()
})

for (const width of [360, 1280]) {
  test(`home and choice are readable and accessible at ${width} px`, async ({ page, stack }) => {
    await page.setViewportSize({ width, height: 800 })
    const { account, returned } = await prepare(stack.cmsUrl, stack.dataDir)
    await logInThroughAdmin(page, stack.cmsUrl, account)
    await expect(page.getByText(returned).first()).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await page.screenshot({ path: test.info().outputPath(`home-${width}.png`), fullPage: true })

    await page.getByRole('link', { name: '前回のイベントから作る' }).click()
    await expect(page.locator('.portal-hospital__choices button').first()).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await page.screenshot({ path: test.info().outputPath(`choice-${width}.png`), fullPage: true })
  })
}
