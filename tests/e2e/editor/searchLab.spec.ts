import type { Page } from '@playwright/test'

import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { findPublished } from '../support/findPublished'
import { signedIn } from '../support/signedIn'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

/** Words that nothing on the site has. */
const stamp = Date.now()
  .toString(36)
  .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
const word = `ほげふが${stamp}`

let editor: Page
let approver: Page
let address: string
let savedQuery: string

/** Presses a button of the workflow, once more in the form that it opens, and waits until it is done. */
const decide = async (page: Page, button: string, done: string) => {
  await page.getByRole('button', { name: button }).click()
  await page.locator('.portal-decision').getByRole('button', { name: button }).click()
  await expect(page.getByText(done)).toBeVisible()
}

test.beforeAll(async ({ browser, stack }) => {
  const [editing] = await accountsOf(stack.dataDir, 'metro-editor')
  const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
  editor = await signedIn(browser, stack.cmsUrl, editing)
  approver = await signedIn(browser, stack.cmsUrl, deciding)
  const session = await logIn(stack.cmsUrl, editing)
  const topic = await findPublished(stack.cmsUrl, 'topics', { slug: 'work' })
  const saved = await session.request('POST', '/api/saved-queries', {
    text: word,
    expected: [{ relationTo: 'topics', value: topic.id }],
  })
  expect(saved.status).toBe(201)
  savedQuery = String(saved.json().doc?.id)
})

test.afterAll(async ({ stack }) => {
  const session = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-approver'))[0])
  await session.request('DELETE', `/api/saved-queries/${savedQuery}`)
  if (address)
    await session.request('DELETE', `/api/search-entries/${address.split('/').at(-1) ?? ''}`)
  await editor?.context().close()
  await approver?.context().close()
})

for (const width of [360, 1280]) {
  test(`a search can be tried at ${width} px, and says why`, async ({ stack }) => {
    await editor.setViewportSize({ width, height: 900 })
    await editor.goto(`${stack.cmsUrl}/admin/search-lab`)
    await expect(editor.getByRole('heading', { level: 1, name: '検索の調整' })).toBeVisible()
    await editor.getByLabel('検索の言葉').fill('しごと')
    await editor.getByRole('button', { name: '検索してみる' }).click()
    await expect(editor.getByText(/件見つかりました。/)).toBeVisible()
    await expect(editor.getByText(/次の言葉も同じように探しました/)).toBeVisible()
    await expect(editor.getByText(/合計 \d+点/).first()).toBeVisible()
    const overflow = await editor.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
}

test('an editor begins a draft, sees what it does, and asks for approval', async ({ stack }) => {
  await editor.goto(`${stack.cmsUrl}/admin/search-lab`)
  await editor.getByLabel('言葉で絞り込む').fill('治療と仕事の両立')
  const item = editor
    .getByRole('region', { name: '標準の言い換え' })
    .getByRole('listitem')
    .filter({ hasText: '理由：' })
    .first()
  await expect(item).toBeVisible()
  const session = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-editor'))[0])
  const made = await session.request('POST', '/api/search-entries?draft=true', {
    words: [{ text: word }, { text: '治療と仕事の両立' }],
    reason: '試験のための項目です。',
  })
  expect(made.status).toBe(201)
  address = `${stack.cmsUrl}/admin/collections/search-entries/${String(made.json().doc?.id)}`
  await editor.goto(address)
  await editor.getByRole('button', { name: '検索の見本で調べる' }).click()
  await expect(editor.getByText(/よくなる [1-9]/)).toBeVisible()
  await expect(editor.getByText(`「${word}」`)).toBeVisible()
  // Editors propose; the button that publishes is not theirs.
  await expect(editor.getByRole('button', { name: '公開する', exact: true })).toHaveCount(0)
  await decide(editor, '承認を依頼する', '承認を依頼しました。')
})

test('an approver publishes it, and the site finds by it', async ({ stack, page }) => {
  const search = `${stack.siteUrl}/search?q=${encodeURIComponent(word)}`
  await page.goto(search)
  await expect(page.locator('main ol h3 a')).toHaveCount(0)
  await approver.goto(address)
  await approver.getByRole('button', { name: '検索の見本で調べる' }).click()
  await expect(approver.getByText(/よくなる [1-9]/)).toBeVisible()
  await decide(approver, '承認して公開する', '承認して公開しました。')
  await eventually(
    'the word finds the topic',
    async () => {
      await page.goto(search)
      return (await page.locator('main ol h3 a').allInnerTexts()).includes('治療と仕事の両立')
    },
    { within: 20_000, every: 200 },
  )
})

test('a best bet stands first with its mark, and goes with its withdrawal', async ({
  stack,
  page,
}) => {
  const session = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-approver'))[0])
  const term = await findPublished(stack.cmsUrl, 'topics', { slug: 'work' })
  const typed = `ぴよぱよ${stamp}`
  const made = await session.request('POST', '/api/best-bets', {
    queries: [{ text: typed }],
    results: [{ relationTo: 'topics', value: term.id }],
    reason: '試験のためです。',
    _status: 'published',
  })
  expect(made.status).toBe(201)
  const id = String(made.json().doc?.id)
  const results = page.locator('main ol > li:has(h3)')
  const search = `${stack.siteUrl}/search?q=${encodeURIComponent(typed)}`
  await eventually(
    'the page stands first',
    async () => {
      await page.goto(search)
      return (await results.first().innerText()).includes('おすすめ')
    },
    { within: 20_000, every: 200 },
  )
  await session.request('POST', `/api/best-bets/${id}/withdraw`, {})
  await eventually(
    'nothing is found any more',
    async () => {
      await page.goto(search)
      return (await results.count()) === 0
    },
    { within: 20_000, every: 200 },
  )
})
