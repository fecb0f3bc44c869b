import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { countClicks } from '../support/countClicks'
import { isWide } from '../support/isWide'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { openSection } from '../support/openSection'
import { expect, test } from '../support/test'

const MOST_CLICKS = 15

const flyer = (title: string) => `${title}

日時：2037年1月21日（水）14:00～15:30
会場：当院 2階 講堂
対象：患者さん、ご家族
参加費：無料
定員：20名
申込：不要
問い合わせ：がん相談支援センター　電話 03-0000-1234

治療や暮らしのことを、お茶を飲みながらゆっくり話し合う会です。`

test('the text of a flyer becomes an event that is submitted', async ({ page, stack }) => {
  const title = `患者サロン「ひだまり」 ${Date.now()}`
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  const clicks = await countClicks(page)
  await page.goto(`${stack.cmsUrl}/admin/login`)
  await page.locator('#field-email').click()
  await page.keyboard.type(editor.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(editor.password)
  await page.getByRole('button', { name: 'ログイン' }).click()
  await page.getByRole('link', { name: '文章を貼り付けて作る' }).click()
  await page.getByLabel('チラシやメールの文章').fill(flyer(title))
  await page.getByRole('button', { name: '読み取る' }).click()
  await expect(page.getByRole('heading', { name: '読み取った内容' })).toBeFocused()
  const dates = page.locator('.portal-paste__reading').filter({ hasText: '開催日時' })
  await expect(dates).toContainText('2037年（令和19年）1月21日（水）14:00〜15:30')
  await expect(dates).toContainText('1月21日（水）')
  await page.getByRole('button', { name: '下書きを作って、フォームで仕上げる' }).click()
  await expect(page.locator('#field-title')).toHaveValue(title)

  await page.getByRole('button', { name: '承認を依頼する' }).click()
  const form = page.locator('.portal-decision')
  await form.getByRole('button', { name: '承認を依頼する' }).click()
  await expect(page.getByText('承認を依頼しました。')).toBeVisible()
  expect(clicks()).toBeGreaterThan(5)
  expect(clicks()).toBeLessThanOrEqual(MOST_CLICKS)

  test.info().annotations.push({ type: 'clicks', description: String(clicks()) })

  const id = new URL(page.url()).pathname.split('/').at(-1)
  const session = await logIn(stack.cmsUrl, editor)
  const saved = await session.request('GET', `/api/events/${id}?draft=true&depth=0`)
  expect(saved.json()).toMatchObject({
    title,
    kind: 'salon',
    format: 'venue',
    capacity: 20,
    workflowState: 'submitted',
    contact: { name: 'がん相談支援センター', phone: '03-0000-1234' },
  })
})

for (const width of [360, 1280]) {
  test(`what contradicts itself is said before anything is saved, at ${width} px`, async ({
    page,
    stack,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
    await logInThroughAdmin(page, stack.cmsUrl, editor)
    await page.goto(`${stack.cmsUrl}/admin/paste-event`)
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    const wrong = flyer('患者サロン').replace('（水）', '（木）')
    await page.getByLabel('チラシやメールの文章').fill(wrong)
    await page.getByRole('button', { name: '読み取る' }).press('Enter')
    await expect(page.locator('.portal-lab [role="alert"]')).toContainText('水曜日')
    const dates = page.getByRole('checkbox', { name: '開催日時（確かめてください）' })
    await dates.press('Space')
    await expect(dates).not.toBeChecked()
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await page.getByRole('button', { name: '文章に戻る' }).press('Enter')
    await expect(page.getByLabel('チラシやメールの文章')).toHaveValue(wrong)
  })
}

test('a PDF gives its words, and a picture says that it has none', async ({ page, stack }) => {
  await page.setContent(
    '<html lang="ja"><p>患者サロンを1月21日に開きます。どなたでも参加できます。お待ちしています。</p></html>',
  )
  const printed = await page.pdf()
  await page.setContent('<html lang="ja"><svg><circle cx="50" cy="50" r="40" /></svg></html>')
  const scanned = await page.pdf()
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  await page.goto(`${stack.cmsUrl}/admin/paste-event`)
  const choose = page.getByLabel('または、文字の入ったPDFから')
  const pdf = (buffer: Buffer) => ({ name: 'flyer.pdf', mimeType: 'application/pdf', buffer })
  await choose.setInputFiles(pdf(scanned))
  await expect(page.locator('.portal-lab [role="alert"]')).toContainText('画像だけのPDF')
  await choose.setInputFiles(pdf(printed))
  await expect(page.getByLabel('チラシやメールの文章')).toHaveValue(
    /患者サロンを1月21日に開きます。/,
  )
  await expect(page.locator('.portal-lab [role="alert"]')).toHaveCount(0)
})

test('a new event begins with what is known of the hospital', async ({ page, stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, editor)
  const me = (await session.request('GET', '/api/users/me')).json() as {
    user: { organization: { id: string } }
  }
  const own = (
    await session.request('GET', `/api/organizations/${me.user.organization.id}?depth=0`)
  ).json()
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  await page.goto(`${stack.cmsUrl}/admin/collections/events/create`)
  // The page listens when the first date is open.
  await expect(page.locator('#occurrences-row-0').getByLabel('日付')).toBeVisible()
  await page.locator('#field-format').click()
  await page.getByRole('option', { name: '会場', exact: true }).click()
  await expect(page.locator('#field-venue__name')).toHaveValue(String(own.name))
  await openSection(page, '住所・行き方')
  await expect(page.locator('#field-venue__address')).toHaveValue(
    [own.address, own.building].filter(Boolean).join(' '),
  )
})
