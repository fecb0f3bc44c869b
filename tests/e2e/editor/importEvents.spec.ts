import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { isWide } from '../support/isWide'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const HEAD = 'NO,名称,種類,開催日,開始時刻,終了時刻,開催形式,会場の名前,問い合わせ先'
const csv = (...lines: string[]) => ({
  name: '年間予定.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEAD, ...lines].join('\r\n')),
})
const line = (number: string, title: string, date = '令和19年1月21日（水）') =>
  `${number},${title},患者サロン,${date},14:00,15:30,会場,当院 2階 講堂,がん相談支援センター`

for (const width of [360, 1280]) {
  test(`a table becomes drafts, and again nothing, at ${width} px`, async ({ page, stack }) => {
    await page.setViewportSize({ width, height: 800 })
    const name = `年間のサロン ${width}-${Date.now()}`
    const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
    await logInThroughAdmin(page, stack.cmsUrl, editor)
    await page.goto(`${stack.cmsUrl}/admin`)
    await page.getByRole('link', { name: 'Excel・CSV・カレンダーからまとめて登録' }).click()
    const choose = page.getByLabel('入力したファイル')
    await expect(choose).toBeEnabled()
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)

    const file = csv(line(`a${name}`, name), line(`b${name}`, `${name}の講演会`, '1月21日'))
    await choose.setInputFiles(file)
    await expect(page.getByRole('heading', { name: '取り込む内容の確認' })).toBeFocused()
    const rows = page.locator('.portal-import__table tbody tr')
    await expect(rows.first()).toContainText('2037年（令和19年）1月21日（水）14:00〜15:30')
    await expect(rows.first()).toContainText('下書きになります')
    await expect(rows.nth(1)).toContainText('開催日：年がありません。')
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await page.getByRole('button', { name: '1件の下書きを作る' }).press('Enter')
    await expect(page.getByRole('heading', { name: '1件の下書きを作りました' })).toBeFocused()
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)

    await page.getByRole('button', { name: 'ほかのファイルを取り込む' }).press('Enter')
    await choose.setInputFiles(csv(line(`a${name}`, name, '2037/2/18')))
    await expect(rows.first()).toContainText('すでにあります')
    await expect(rows.first()).toContainText('表：2037年（令和19年）2月18日')
    await expect(page.getByRole('button', { name: '0件の下書きを作る' })).toBeDisabled()
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await rows.first().getByRole('link', { name: 'イベントを開く' }).click()
    await expect(page.locator('#field-title')).toHaveValue(name)
  })
}

test('the template of the page is taken, and a file that is none says why', async ({
  page,
  stack,
}) => {
  const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  await page.goto(`${stack.cmsUrl}/admin/events/import`)
  const choose = page.getByLabel('入力したファイル')
  const problem = page.locator('.portal-lab [role="alert"]')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Excelのひな形をダウンロード' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  await choose.setInputFiles(await download.path())
  await expect(problem).toContainText('イベントの行がありません')
  await choose.setInputFiles({ ...csv(), buffer: Buffer.from('%PDF-1.7\0\0') })
  await expect(problem).toContainText('表として読み取れませんでした')
})

test('staff say whose events they are', async ({ page, stack }) => {
  const title = `まとめて登録 ${Date.now()}`
  const [staff] = await accountsOf(stack.dataDir, 'metro-editor')
  await logInThroughAdmin(page, stack.cmsUrl, staff)
  await page.goto(`${stack.cmsUrl}/admin/collections/events`)
  await page.getByRole('link', { name: 'Excel・CSV・カレンダーからまとめて登録' }).click()
  const choose = page.getByLabel('入力したファイル')
  const organizer = page.getByLabel('主催の施設')
  await expect(organizer).toBeEnabled()
  await expect(choose).toBeDisabled()
  expect(await violationsOf(page)).toEqual([])
  await organizer.selectOption({ index: 1 })
  const chosen = await organizer.inputValue()
  await choose.setInputFiles(csv(line(title, title)))
  await page.getByRole('button', { name: '1件の下書きを作る' }).click()
  const href = await page.getByRole('link', { name: title }).getAttribute('href')
  const session = await logIn(stack.cmsUrl, staff)
  const id = href?.split('/').at(-1)
  const saved = await session.request('GET', `/api/events/${id}?draft=true&depth=0`)
  expect(saved.json()).toMatchObject({ title, organizer: chosen, _status: 'draft' })
})

const CALENDAR = 'https://hospital.example/salon.ics'

for (const width of [360, 1280]) {
  // What an address leads to is tried without a browser; here nothing outside is asked.
  test(`a calendar is looked at and followed, at ${width} px`, async ({ page, stack }) => {
    await page.setViewportSize({ width, height: 800 })
    const [editor] = await accountsOf(stack.dataDir, 'hospital-editor')
    await logInThroughAdmin(page, stack.cmsUrl, editor)
    await page.goto(`${stack.cmsUrl}/admin/events/import`)
    const address = page.getByRole('textbox', { name: 'カレンダーのアドレス' })
    await expect(address).toBeEnabled()
    await address.fill('https://127.0.0.1/salon.ics')
    await address.press('Enter')
    const problem = page.locator('.portal-lab [role="alert"]')
    await expect(problem).toContainText('このアドレスからカレンダーを読み取れませんでした')
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)

    await page.route('**/api/events/calendar-preview', (route) =>
      route.fulfill({ json: PREVIEWED_CALENDAR }),
    )
    const sent: unknown[] = []
    await page.route('**/api/events/calendar-import', async (route) => {
      sent.push(route.request().postDataJSON())
      await route.fulfill({ json: TAKEN_CALENDAR })
    })
    await address.fill(CALENDAR)
    await page.getByRole('button', { name: 'カレンダーを読み取る' }).click()
    await expect(page.getByRole('heading', { name: '取り込む内容の確認' })).toBeFocused()
    await expect(problem).toHaveCount(0)
    await page.getByLabel('「患者サロン」をカレンダーに合わせる').press(' ')
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
    await page
      .getByRole('button', { name: '1件の下書きを作り、1件をカレンダーに合わせる' })
      .press('Enter')
    await expect(page.getByRole('heading', { name: '1件の下書きを作りました' })).toBeFocused()
    await expect(page.getByRole('heading', { name: 'カレンダーに合わせた' })).toBeVisible()
    expect(sent).toEqual([{ address: CALENDAR, fingerprint: 'as-shown', follow: ['salon'] }])
    expect(await violationsOf(page)).toEqual([])
    expect(await isWide(page)).toBe(false)
  })
}

const KNOWN = { line: 2, title: '患者サロン', messages: [], state: 'known' }
const PREVIEWED_CALENDAR = {
  organizer: { id: 'a', name: 'みどり病院' },
  fingerprint: 'as-shown',
  notes: ['終わった予定（12件）は取り込みません。', '非公開の予定（2件）は取り込みません。'],
  rows: [
    {
      line: 1,
      title: 'がん治療と仕事の両立 講演会',
      dates: '2037年（令和19年）1月21日（水）14:00〜15:30',
      messages: [
        {
          column: '開催形式',
          message: '空欄です。下書きを作った後に、フォームで選んでください。',
          isProblem: false,
        },
      ],
      state: 'new',
    },
    {
      ...KNOWN,
      id: 'salon',
      dates: '2037年（令和19年）2月18日（水）14:00〜15:30',
      mayFollow: true,
      differences: [
        {
          label: '開催日時',
          inTable: '2037年（令和19年）2月18日（水）14:00〜15:30',
          inEvent: '2037年（令和19年）1月21日（水）14:00〜15:30',
        },
      ],
    },
    {
      ...KNOWN,
      line: 3,
      title: '料理教室',
      id: 'kitchen',
      dates: '2037年（令和19年）3月4日（水）',
      mayFollow: false,
      differences: [{ label: '会場の名前', inTable: '別館', inEvent: '本館 2階 調理室' }],
    },
    {
      line: 4,
      title: 'ヨガ',
      dates: '2037年（令和19年）3月5日（木）',
      messages: [{ column: '日時', message: 'カレンダーで中止になっています。', isProblem: true }],
      state: 'wrong',
    },
  ],
}
const TAKEN_CALENDAR = {
  rows: [
    { line: 1, title: 'がん治療と仕事の両立 講演会', made: true, id: 'new' },
    { line: 2, title: '患者サロン', made: false, reasons: [], id: 'salon', isFollowed: true },
    { line: 3, title: '料理教室', made: false, reasons: [], id: 'kitchen' },
    {
      line: 4,
      title: 'ヨガ',
      made: false,
      reasons: ['日時：カレンダーで中止になっています。'],
    },
  ],
}
