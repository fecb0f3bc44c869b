import type { Page } from '@playwright/test'

import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { signedIn } from '../support/signedIn'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

/** A question of the frozen set that a new portal starts with: it is to be handed over, and the draft answers it. */
const QUESTION = '粗大ごみの出し方'
const WIDTHS = [1280, 360]

let editor: Page
let approver: Page
let id: string

const expectToFit = async (page: Page) => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}

test.beforeAll(async ({ browser, stack }) => {
  const [editing] = await accountsOf(stack.dataDir, 'metro-editor')
  const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
  editor = await signedIn(browser, stack.cmsUrl, editing)
  approver = await signedIn(browser, stack.cmsUrl, deciding)
  const session = await logIn(stack.cmsUrl, editing)
  const made = await session.request('POST', '/api/chat-answers?draft=true', {
    question: QUESTION,
    answer: '病院の一覧をご覧ください。',
    links: [{ label: '病院を探す', href: '/hospitals' }],
  })
  expect(made.status).toBe(201)
  id = String(made.json().doc?.id)
})

test.afterAll(async ({ stack }) => {
  const session = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-approver'))[0])
  await session.request('DELETE', `/api/chat-answers/${id}`)
  await editor?.context().close()
  await approver?.context().close()
})

for (const width of WIDTHS) {
  test(`an editor sees at ${width} px what a draft does before it is published`, async ({
    stack,
  }) => {
    await editor.setViewportSize({ width, height: 900 })
    await editor.goto(`${stack.cmsUrl}/admin/collections/chat-answers/${id}`)
    const panel = editor.getByRole('region', { name: '公開する前に確かめる' })
    await panel.getByRole('button', { name: 'チャットの確認問題で確かめる' }).click()
    await expect(panel.getByText(/よくなる 0問・悪くなる 1問・変わらない \d+問/)).toBeVisible()
    await expect(panel.getByRole('link', { name: `「${QUESTION}」` })).toBeVisible()
    await expect(panel.getByText('病院の一覧をご覧ください。')).toBeVisible()
    await expectToFit(editor)
  })
}

test('an approver sees it beside the buttons without asking for it', async ({ stack }) => {
  const session = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-editor'))[0])
  const { status } = await session.request('POST', `/api/chat-answers/${id}/submit`, {})
  expect(status).toBe(200)
  for (const width of WIDTHS) {
    await approver.setViewportSize({ width, height: 900 })
    await approver.goto(`${stack.cmsUrl}/admin/collections/chat-answers/${id}`)
    const summary = approver.getByRole('region', { name: 'チャットへの影響' })
    await expect(summary.getByText(/悪くなる 1問/)).toBeVisible()
    await summary.getByRole('link', { name: '確かめた結果を見る' }).click()
    await expect(approver.getByRole('heading', { name: '公開する前に確かめる' })).toBeInViewport()
    await expect(approver.getByRole('button', { name: '承認して公開する' })).toBeEnabled()
    await expectToFit(approver)
  }
})

for (const width of WIDTHS) {
  test(`the list says at ${width} px which questions are right now`, async ({ stack }) => {
    await editor.setViewportSize({ width, height: 900 })
    await editor.goto(`${stack.cmsUrl}/admin/collections/chat-checks?limit=10`)
    await expect(editor.getByText('まだ確かめていません').first()).toBeAttached()
    await editor.getByRole('button', { name: 'すべて確かめる' }).click()
    await expect(editor.getByText(/\d+問のうち\d+問が正しい返事です。/)).toBeVisible()
    await expect(editor.getByText('まだ確かめていません')).toHaveCount(0)
    await expectToFit(editor)
  })
}

test('a question is tried by itself, and says that it cannot be where the CMS is away', async ({
  stack,
}) => {
  await editor.getByRole('cell').getByRole('link').first().click()
  await expect(editor.getByRole('button', { name: 'いまの返事を確かめる' })).toBeVisible()
  await editor.route('**/api/chat/checks', (route) => route.abort())
  await editor.getByRole('button', { name: 'いまの返事を確かめる' }).click()
  await expect(editor.getByRole('alert').filter({ hasText: '通信できませんでした' })).toBeVisible()
  await editor.unroute('**/api/chat/checks')
  await editor.getByRole('button', { name: 'いまの返事を確かめる' }).click()
  await expect(editor.getByText(/いまの返事は、/)).toBeVisible()
  expect(editor.url()).toContain(`${stack.cmsUrl}/admin/collections/chat-checks/`)
})
