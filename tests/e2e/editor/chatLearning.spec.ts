import type { Page } from '@playwright/test'

import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { type CmsSession, logIn } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

/** Words that nothing on the site has. */
const stamp = Date.now()
  .toString(36)
  .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
const QUESTION = `ぴよぷに${stamp}の飼い方を教えてください`
const CONSENT = /^この質問の保存に同意する/

let staff: CmsSession

const keep = async (keepsQuestions: boolean) => {
  const answer = await staff.request('POST', '/api/globals/chat-settings', { keepsQuestions })
  expect(answer.status).toBe(200)
}
const ask = async (page: Page, message: string) => {
  await page.getByRole('textbox', { name: '知りたいこと' }).fill(message)
  await page.getByRole('button', { name: '送信' }).click()
  await expect(page.locator('[data-part=said]').last()).toContainText(message)
  await expect(page.locator('[data-part=reply]').last()).toBeVisible()
}
const kept = async () =>
  (await staff.request('GET', '/api/chat-questions?limit=100')).text.includes(stamp)
/** The box comes with the page that the site renews after the switch. */
const openChat = (page: Page, siteUrl: string, withConsent: boolean) =>
  eventually(
    'the page of the chat as it is now',
    async () => {
      await page.goto(`${siteUrl}/chat`)
      return (await page.getByLabel(CONSENT).count()) === (withConsent ? 1 : 0)
    },
    { within: 15_000, every: 300 },
  )

test.beforeAll(async ({ stack }) => {
  const [admin] = await accountsOf(stack.dataDir, 'system-admin')
  staff = await logIn(stack.cmsUrl, admin)
})
test.afterAll(() => keep(false))

test('without the switch nobody is asked, and the queue says why it is empty', async ({
  page,
  stack,
}) => {
  await openChat(page, stack.siteUrl, false)
  await expect(page.getByRole('main')).toContainText('質問は保存しません')
  await ask(page, QUESTION)
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  // The menu is closed at first; the link in it leads there.
  const link = page.locator('a.nav__link', { hasText: 'チャットの改善' })
  await expect(link).toHaveAttribute('href', '/admin/chat-learning')
  // Replies are counted every ten seconds, and a page shows what was counted when it was made.
  await expect(async () => {
    await page.goto(`${stack.cmsUrl}/admin/chat-learning`)
    await expect(page.getByText('いまは質問の文を保存していない')).toBeVisible()
    await expect(page.getByRole('table').first()).toContainText('いいえ・違う', { timeout: 1000 })
  }).toPass({ timeout: 30_000 })
  expect(await kept()).toBe(false)
})

test('a question is kept once staff and the visitor agree, and becomes a draft', async ({
  page,
  stack,
}) => {
  await keep(true)
  await openChat(page, stack.siteUrl, true)
  await expect(page.getByRole('main')).toContainText('同意いただいたときだけ保存します')
  const box = page.getByLabel(CONSENT)
  await expect(box).not.toBeChecked()
  expect(await violationsOf(page)).toEqual([])
  await box.check()
  await ask(page, QUESTION)
  await page.reload()
  await expect(box).not.toBeChecked()
  await eventually('the question in the queue', kept, { within: 30_000, every: 500 })
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  await page.goto(`${stack.cmsUrl}/admin/chat-learning`)
  const card = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: QUESTION }),
  })
  await expect(card).toContainText('30日間に1回')
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
    const path = test.info().outputPath(`queue-${width}.png`)
    await page.screenshot({ path, fullPage: true })
  }
  await expect(card).toContainText(/(?:確かな答えなし|答えずに窓口を案内) 1回/)
  // Whoever works through the list stays where he is in it.
  await page.evaluate(() => Object.assign(document.body.dataset, { stays: 'yes' }))
  await card.getByRole('button', { name: /^対応しない/ }).click()
  await expect(card).toHaveCount(0)
  await expect(page.locator('body')).toHaveAttribute('data-stays', 'yes')
  await page.getByRole('link', { name: '済んだもの' }).click()
  await expect(card).toContainText('「対応しない」としました')
  await card.getByRole('button', { name: /^これから見るものに戻す/ }).click()
  await expect(card).toHaveCount(0)
  await page.getByRole('link', { name: 'これから見るもの' }).click()
  await card.getByRole('button', { name: /^質問と答えの下書きを作る/ }).dblclick()
  await expect(page).toHaveURL(/\/admin\/collections\/chat-answers\/[0-9a-f-]{36}$/)
  await expect(page.getByLabel(/^質問/).first()).toHaveValue(QUESTION)
  const drafts = await staff.request(
    'GET',
    `/api/chat-answers?draft=true&where[question][equals]=${encodeURIComponent(QUESTION)}`,
  )
  expect(drafts.json().docs).toHaveLength(1)
  await page.goto(`${stack.cmsUrl}/admin/chat-learning`)
  await expect(card.getByRole('link', { name: '作り始めた下書きを開く' })).toBeVisible()
})

test('whoever may not see it is told that there is no such page', async ({ page, stack }) => {
  for (const role of ['hospital-editor', 'reviewer'] as const) {
    const [account] = await accountsOf(stack.dataDir, role)
    await page.context().clearCookies()
    await logInThroughAdmin(page, stack.cmsUrl, account)
    await expect(page.locator('a.nav__link', { hasText: 'チャットの改善' })).toHaveCount(0)
    const answer = await page.goto(`${stack.cmsUrl}/admin/chat-learning`)
    expect(await answer?.text()).not.toContain(QUESTION)
    await expect(page.getByRole('heading', { name: 'チャットの改善' })).toHaveCount(0)
  }
})

test('it is not kept any more once staff switch it off', async ({ page, stack }) => {
  await keep(false)
  await openChat(page, stack.siteUrl, false)
  const answer = await fetch(`${stack.siteUrl}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: `${stamp}その二`, mayKeep: true }),
  })
  expect(answer.status).toBe(200)
  // Longer than what was noted waits to be written.
  await page.waitForTimeout(12_000)
  const { text } = await staff.request('GET', '/api/chat-questions?limit=100')
  expect(text).not.toContain(`${stamp}その二`)
})
