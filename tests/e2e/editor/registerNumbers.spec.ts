import type { Page } from '@playwright/test'

import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import type { CmsSession } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

const stamp = Date.now().toString(36)
const slug = `numbers-${stamp}`
const hospitalName = `試験の病院${stamp}`

let editor: Page
let session: CmsSession
let page1: string
let hospital: string
let before: number

const text = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        textStyle: '',
        children: [
          {
            type: 'text',
            version: 1,
            text: words,
            format: 0,
            detail: 0,
            mode: 'normal',
            style: '',
          },
        ],
      },
    ],
  },
})

/** How many hospitals the portal counts as 地域がん診療病院 today. */
const counted = async (): Promise<number> => {
  const { json } = await session.request('GET', '/api/register/numbers')
  return (json() as { listed?: Record<string, number> }).listed?.['regional-care'] ?? 0
}

test.beforeAll(async ({ browser, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'metro-editor')
  editor = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  editor.on('dialog', (dialog) => void dialog.accept())
  await logInThroughAdmin(editor, stack.cmsUrl, account)
  session = await logIn(stack.cmsUrl, account)
  before = await counted()
  const made = await session.request('POST', '/api/content-items', {
    title: `数の試験 ${stamp}`,
    slug,
    kind: 'page',
    body: text('地域がん診療病院は、都内に77か所あります。'),
    _status: 'published',
  })
  expect(made.status).toBe(201)
  page1 = String(made.json().doc?.id)
})

test.afterAll(async () => {
  await session?.request('DELETE', `/api/content-items/${page1}`)
  if (hospital) await session.request('DELETE', `/api/organizations/${hospital}`)
  await editor?.context().close()
})

test('a typed number that disagrees is told at the document and in the list', async ({ stack }) => {
  await editor.goto(`${stack.cmsUrl}/admin/collections/content-items/${page1}`)
  const warning = editor.getByRole('region', { name: '病院の数の確認' })
  await expect(warning).toContainText('「地域がん診療病院は、都内に77か所あります。」')
  await editor.goto(`${stack.cmsUrl}/admin/register`)
  await expect(
    editor
      .getByRole('region', { name: '文章の中の数の食い違い' })
      .getByRole('link', { name: `数の試験 ${stamp}` }),
  ).toBeVisible()
})

test('an editor puts a number into the text that is counted, and the site shows it', async ({
  stack,
}) => {
  await editor.goto(`${stack.cmsUrl}/admin/collections/content-items/${page1}`)
  const body = editor
    .locator('#field-body [contenteditable="true"], .rich-text-lexical [contenteditable="true"]')
    .first()
  // The editor takes no keys before it is at work.
  await expect(async () => {
    await body.click()
    await editor.keyboard.press('Control+A')
    await editor.keyboard.type('この病院の数は、')
    await expect(body).toHaveText('この病院の数は、', { timeout: 1000 })
  }).toPass()
  await editor.locator('.toolbar-popup__dropdown-inlineBlocks').first().click()
  await editor.locator('[data-item-key="inlineBlock-registerNumber"]').click()
  const drawer = editor.getByRole('dialog').last()
  await drawer.getByRole('combobox').first().click()
  await editor.getByRole('option', { name: '地域がん診療病院', exact: true }).click()
  // The editor hands the number to the form when the browser is idle; then the form asks about it.
  const formHasNumber = editor.waitForRequest(
    (request) =>
      request.method() === 'POST' &&
      ['この病院の数は、', '"count":"regional-care"'].every((part) =>
        request.postData()?.includes(part),
      ),
  )
  // The form passes over a press while it is asking about the choice made a moment ago.
  await expect(async () => {
    const save = drawer.getByRole('button', { name: '変更を保存' })
    // It may have gone since the last look.
    if ((await save.count()) > 0) await save.click({ timeout: 1000 })
    await expect(editor.getByRole('button', { name: '変更を保存' })).toHaveCount(0, {
      timeout: 1500,
    })
  }).toPass()
  await expect(editor.locator('.portal-number')).toContainText(`${before}か所`)
  await formHasNumber
  const saved = editor.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes(page1),
  )
  await editor.getByRole('button', { name: '公開する', exact: true }).click()
  expect((await saved).status()).toBe(200)
  await eventually(
    'the number on the site',
    async () =>
      (await (await fetch(`${stack.siteUrl}/contents/${slug}`)).text()).includes(`${before}か所`),
    { within: 3000 },
  )
  await expect(editor.getByRole('region', { name: '病院の数の確認' })).toHaveCount(0)
})

test('it follows a designation by itself, on the page and in the search', async ({
  stack,
  page,
}) => {
  const made = await session.request('POST', '/api/organizations', {
    name: hospitalName,
    slug: `hospital-${stamp}`,
    kind: 'hospital',
    designations: [{ type: 'regional-care', validTo: '2090-03-31' }],
    _status: 'published',
  })
  expect(made.status).toBe(201)
  hospital = String(made.json().doc?.id)
  await eventually(
    'the number that is counted anew',
    async () =>
      (await (await fetch(`${stack.siteUrl}/contents/${slug}`)).text()).includes(
        `${before + 1}か所`,
      ),
    { within: 3000 },
  )
  await page.goto(`${stack.siteUrl}/contents/${slug}`)
  await expect(page.locator('main')).toContainText(`この病院の数は、${before + 1}か所`)
  const found = await fetch(
    `${stack.cmsUrl}/api/search?q=${encodeURIComponent(`"この病院の数は、${before + 1}か所"`)}`,
  )
  const { hits } = (await found.json()) as { hits: { url: string }[] }
  expect(hits.map(({ url }) => url)).toContain(`/contents/${slug}`)
})

for (const width of [360, 1280]) {
  test(`staff see another day beside today at ${width} px`, async ({ stack }) => {
    await editor.setViewportSize({ width, height: 900 })
    await editor.goto(`${stack.cmsUrl}/admin/register`)
    await editor.getByLabel('いつの状況を見ますか').fill('2090-04-01')
    await editor.getByRole('button', { name: '表示する' }).click()
    await expect(editor).toHaveURL(/date=2090-04-01/)
    const row = editor.getByRole('row', { name: /^地域がん診療病院/ })
    await expect(row.getByRole('cell')).toHaveText([`${before + 1}`, `${before}`, '1減'])
    const change = editor.getByRole('listitem').filter({ hasText: hospitalName }).first()
    await expect(change).toContainText('「地域がん診療病院」の指定が終わります。')
    const overflow = await editor.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    const opened = editor.context().waitForEvent('page')
    await change.getByRole('link', { name: /プレビュー/ }).click()
    const preview = await opened
    await expect(preview.locator('main')).toContainText('2090年4月1日の表示です')
    await expect(preview.getByRole('heading', { name: '以前の指定' })).toBeVisible()
    await preview.close()
  })
}

test('a date that is none is refused with a sentence', async ({ stack }) => {
  await editor.goto(`${stack.cmsUrl}/admin/register?date=2027-02-30`)
  await expect(editor.locator('#register-problem')).toContainText('日付は')
  const answer = await session.request('GET', '/api/register?date=2027-02-30')
  expect(answer.status).toBe(400)
})

test('hospitals and visitors see today alone', async ({ stack }) => {
  const hospitalEditor = await logIn(
    stack.cmsUrl,
    (await accountsOf(stack.dataDir, 'hospital-editor'))[0],
  )
  expect((await hospitalEditor.request('GET', '/api/register')).status).toBe(403)
  expect((await fetch(`${stack.cmsUrl}/api/register`)).status).toBe(401)
  const site = await (
    await fetch(`${stack.siteUrl}/hospitals/hospital-${stamp}?on=2090-04-01`)
  ).text()
  expect(site).not.toContain('以前の指定')
})
