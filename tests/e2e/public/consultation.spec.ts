import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { closedToday, openToday } from '../support/deskHours'
import { eventually } from '../support/eventually'
import { listPublished } from '../support/findPublished'
import { jsonLdOf, problemsOf } from '../support/jsonLdOf'
import { expect, test } from '../support/test'
import type { Stack } from '../stack/Stack'

const SETTINGS = '/api/globals/site-settings'
const PAGES = ['/', '/hospitals', '/consultation', '/events', '/nowhere']
const PHONE = '03-0000-0000'
/** The word of the CMS arrives within a second; the machine of a test may be busy with others. */
const WITHIN = 5000

const staffOf = async ({ cmsUrl, dataDir }: Stack) => {
  const [editor] = await accountsOf(dataDir, 'metro-editor')
  return logIn(cmsUrl, editor)
}

const textOf = async (address: string) =>
  (await (await fetch(address)).text()).replaceAll('<!-- -->', '')

/** The desk at the end of a page: hospitals have desks of their own. */
const sectionOf = (html: string) => html.slice(html.indexOf('<section id="consultation"'))

test('every page says whether the desk of the portal answers, as staff set its hours', async ({
  stack,
}) => {
  const staff = await staffOf(stack)
  const before = (await staff.request('GET', SETTINGS)).json()
  const set = async (openingHours: object) => {
    const consultation = { ...(before.consultation as object), phone: PHONE, openingHours }
    const answer = await staff.request('POST', SETTINGS, { consultation })
    expect([answer.status, answer.json().errors]).toEqual([200, undefined])
  }
  const allSay = async (...words: string[]) => {
    for (const path of PAGES) {
      await eventually(
        `${words.join(' and ')} on ${path}`,
        async () => {
          const text = sectionOf(await textOf(`${stack.siteUrl}${path}`))
          return words.every((word) => text.includes(word))
        },
        { within: WITHIN },
      )
    }
  }
  try {
    await set(openToday())
    await allSay('いま受付中（24:00まで）', 'href="tel:0300000000"')
    const { hours, opens } = closedToday()
    await set(hours)
    await allSay('いまは受付時間外', opens, '受付時間の外でもできること', '設備の点検')
    for (const path of PAGES) {
      expect(sectionOf(await textOf(`${stack.siteUrl}${path}`))).not.toContain('いま受付中')
    }
  } finally {
    const restored = await staff.request('POST', SETTINGS, { consultation: before.consultation })
    expect(restored.status).toBe(200)
  }
})

test('the hours of a hospital are on its page, in the lists and for programs', async ({
  stack,
}) => {
  const staff = await staffOf(stack)
  const hospital = (await listPublished(stack.cmsUrl, 'organizations')).find(
    ({ kind, area }) => kind === 'hospital' && area === 'ku-chuobu',
  )
  if (!hospital) throw new Error('No hospital')
  const path = `/api/organizations/${hospital.id}`
  const publish = async (consultationCenter: unknown) => {
    const answer = await staff.request('PATCH', path, { consultationCenter, _status: 'published' })
    expect([answer.status, answer.json().errors]).toEqual([200, undefined])
  }
  const page = `${stack.siteUrl}/hospitals/${hospital.slug}`
  try {
    await publish({
      availability: 'yes',
      name: 'がん相談室',
      phone: PHONE,
      openingHours: openToday(),
      confirmedOn: '2026-11-01',
      confirmedBy: 'organization',
    })
    for (const address of [page, `${stack.siteUrl}/hospitals`, `${stack.siteUrl}/consultation`]) {
      await eventually(
        `the hours on ${address}`,
        async () => (await textOf(address)).includes('いま受付中（24:00まで）'),
        { within: WITHIN },
      )
    }
    const html = await textOf(page)
    expect(html).toContain('2026年（令和8年）11月1日に病院・団体が確認')
    const nodes = jsonLdOf(html)
    expect(nodes.flatMap((node) => problemsOf(node))).toEqual([])
    const department = nodes.find((node) => node['@type'] === 'Hospital')?.department
    expect(department).toMatchObject({ openingHoursSpecification: expect.any(Array) })
  } finally {
    await publish(hospital.consultationCenter)
  }
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } })

    test('from anywhere to somebody to talk to, on a telephone', async ({ page, stack }) => {
      const [hospital] = (await listPublished(stack.cmsUrl, 'organizations')).filter(
        ({ kind }) => kind === 'hospital',
      )
      for (const path of ['/', '/consultation', '/hospitals', `/hospitals/${hospital?.slug}`]) {
        await page.goto(path)
        const width = await page.locator('html').evaluate((element) => element.scrollWidth)
        expect(width, path).toBeLessThanOrEqual(360)
        await page.getByRole('banner').getByRole('link', { name: '相談する' }).click()
        await expect(page.locator('#consultation')).toBeInViewport()
      }
      await page
        .locator('#consultation')
        .getByRole('link', { name: /窓口の一覧/ })
        .click()
      await expect(page.getByRole('heading', { level: 1, name: '相談できる窓口' })).toBeVisible()
      await expect(page.getByRole('main')).toContainText('東京産業保健総合支援センター')
      await page.getByRole('main').locator('summary').first().click()
      await page.getByRole('main').locator('details[open] a').first().click()
      await expect(page).toHaveURL(/\/hospitals\//)
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
        'がん相談支援センター',
      )
    })
  })
}

test('the tags of a hospital lead to what they mean', async ({ page }) => {
  await page.goto('/hospitals')
  const tag = page.getByRole('list', { name: '指定' }).first().getByRole('link').first()
  const target = (await tag.getAttribute('href')) ?? ''
  await tag.click()
  await expect(page.locator(target)).toBeInViewport()
  await expect(page.locator(target)).toContainText(/掲載\d+病院/)
  await expect(page.locator(target)).toContainText(/もとにした資料の時点：\d{4}年/)
})
