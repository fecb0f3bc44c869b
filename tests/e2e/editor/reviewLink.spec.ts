import { readFile } from 'node:fs/promises'

import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

import { violationsOf } from '../a11y/violationsOf'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { createEventDraft } from '../support/eventDraft'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

test.describe.configure({ mode: 'serial' })

const DEAD = 'このリンクは使えません。'
const reviewer = '佐藤 花子（△△病院）'
const title = `患者サロン（外部の確認 ${Date.now()}）`
const first = '開始の時刻をご確認ください。'
const second = 'スクリプトなしでも書けました。'

let hospital: Page
let address: string
let link: string
let secret: string
/** What browsers of reviewers asked for: address and headers of every request, without bodies. */
const requests: Promise<string>[] = []
/** What went wrong in their pages, such as a script that the policy forbids. */
const faults: string[] = []

const reviewing = async (browser: Browser, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width: 360, height: 740 },
    ...options,
  })
  const page = await context.newPage()
  page.on('request', (request) => {
    const headers = request.allHeaders().then((all) => JSON.stringify(all))
    requests.push(headers.then((text) => `${request.url()} ${text}`))
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return page
}

/** Closes the browser when every header of its requests is known. */
const leave = async (page: Page) => {
  await Promise.all(requests)
  await page.context().close()
}

const expectNoTrace = async (page: Page) => {
  expect(await page.context().cookies()).toEqual([])
  expect(page.url()).not.toContain(secret)
  expect(await page.evaluate(() => document.referrer)).toBe('')
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
  expect(kept).not.toContain(secret)
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.beforeAll(async ({ browser, stack }) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const session = await logIn(stack.cmsUrl, account)
  const { id } = await createEventDraft(session, title)
  address = `${stack.cmsUrl}/admin/collections/events/${id}`
  hospital = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await logInThroughAdmin(hospital, stack.cmsUrl, account)
})

test.afterAll(() => hospital?.context().close())

test('a hospital makes a link for a doctor and sees its address once', async ({ stack }) => {
  await hospital.goto(address)
  const section = hospital.getByRole('region', { name: '確認用リンク' })
  await section.getByText('管理画面を使わない方に見てもらう').click()
  await expect(section.getByRole('button', { name: 'リンクを作る' })).toBeDisabled()
  await section.getByLabel('見てもらう方のお名前').fill(reviewer)
  await section.getByLabel('使える期間').selectOption({ label: '7日間' })
  await section.getByRole('button', { name: 'リンクを作る' }).click()

  const made = section.getByLabel(`${reviewer}さんの確認用リンク`, { exact: true })
  await expect(made).toBeFocused()
  link = await made.inputValue()
  secret = link.split('#')[1]?.split('.')[0] ?? ''
  expect(link.startsWith(`${stack.siteUrl}/review#`)).toBe(true)
  expect(secret).toHaveLength(43)
  await section.getByRole('button', { name: 'コピー' }).click()
  await expect(section.getByRole('status')).toHaveText(/コピー/)

  await hospital.reload()
  await expect(section).toContainText(reviewer)
  await expect(section).toContainText('まだ開かれていません')
  expect(await hospital.content()).not.toContain(secret)
})

test('the doctor opens it on a phone and comments', async ({ browser, stack }) => {
  const page = await reviewing(browser)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { useInnerText: true })
  await expect(page).toHaveURL(`${stack.siteUrl}/review`)
  await expect(page.getByText('公開前の確認用のページです')).toBeVisible()
  await expect(page.getByText(reviewer)).toBeVisible()
  await expectNoTrace(page)

  await page.getByLabel('気づいたこと').fill(first)
  await page.getByRole('button', { name: 'コメントを送る' }).click()
  await expect(page.getByRole('status')).toHaveText('コメントを送りました。')
  await expect(page.getByRole('status')).toBeFocused()
  await expect(page.locator('main')).toContainText(first)
  await expect(page.getByLabel('気づいたこと')).toHaveValue('')
  await expectNoTrace(page)

  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await sideways(page)).toBe(0)
    expect(await violationsOf(page)).toEqual([])
    await page.screenshot({
      path: test.info().outputPath(`review-${width}.png`),
      fullPage: true,
    })
  }

  await page.getByRole('button', { name: '最新の内容を読み込む' }).click()
  await expect(page.locator('main')).toContainText(first)
  await page.getByRole('navigation').getByRole('link', { name: 'イベント' }).first().click()
  await expect(page).toHaveURL(`${stack.siteUrl}/events`)
  await expectNoTrace(page)
  expect(faults).toEqual([])
  await leave(page)
})

test('without scripts the doctor pastes the link', async ({ browser, stack }) => {
  const page = await reviewing(browser, { javaScriptEnabled: false })
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('公開前の内容の確認')
  await page.goto(`${stack.siteUrl}/review`)
  await page.screenshot({ path: test.info().outputPath('entry-360.png'), fullPage: true })
  await page.getByLabel('届いたリンク').fill(link)
  await page.getByRole('button', { name: '内容を見る' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { useInnerText: true })
  await expect(page.locator('main')).toContainText(first)
  await page.getByLabel('気づいたこと').fill(second)
  await page.getByRole('button', { name: 'コメントを送る' }).click()
  await expect(page.getByRole('status')).toHaveText('コメントを送りました。')
  expect(page.url().split('#')[0]).toBe(`${stack.siteUrl}/review`)
  expect(await page.context().cookies()).toEqual([])
  await leave(page)
})

test('a comment that is too long comes back, to be shortened', async ({ stack }) => {
  const long = 'あ'.repeat(2001)
  const answer = await fetch(`${stack.siteUrl}/review`, {
    method: 'POST',
    body: new URLSearchParams({ token: link, comment: long }),
  })
  expect(answer.status).toBe(400)
  const html = await answer.text()
  expect(html).toContain('コメントは2000文字までです。')
  expect(html).toContain(long)
  expect(html).toContain(title)
})

test('the page is for nobody else: no cache, no index, no referrer, no cookie', async ({
  stack,
}) => {
  const body = new URLSearchParams({ token: link })
  for (const init of [{}, { method: 'POST', body }]) {
    const { headers, status } = await fetch(`${stack.siteUrl}/review`, init)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('set-cookie')).toBeNull()
    expect(JSON.stringify([...headers])).not.toContain(secret)
  }
  expect(await (await fetch(`${stack.siteUrl}/sitemap.xml`)).text()).not.toContain('/review<')
})

test('the hospital reads the comments and ends the link', async ({ browser, stack }) => {
  await hospital.reload()
  const comments = hospital.getByRole('region', { name: 'コメント' })
  for (const body of [first, second]) {
    const comment = comments.getByRole('listitem').filter({ hasText: body })
    await expect(comment).toContainText('外部の確認者')
    await expect(comment).toContainText(reviewer)
  }
  const section = hospital.getByRole('region', { name: '確認用リンク' })
  await expect(section).toContainText('最後に開いた日時')
  for (const width of [360, 1280]) {
    await hospital.setViewportSize({ width, height: 900 })
    await section.screenshot({ path: test.info().outputPath(`links-${width}.png`) })
  }
  await section.getByRole('button', { name: `${reviewer}さんの確認用リンクを取り消す` }).click()
  await expect(section.getByText('もう開けなくなります。')).toBeFocused()
  await section.getByRole('button', { name: 'リンクを取り消す', exact: true }).click()
  await expect(hospital.getByText('確認用リンクを取り消しました。')).toBeVisible()
  await section.getByText('使えなくなったリンク').click()
  await expect(section.getByRole('listitem').filter({ hasText: reviewer })).toContainText(
    '取り消しました',
  )

  const page = await reviewing(browser)
  await page.goto(link)
  await expect(page.locator('main').getByRole('alert')).toContainText(DEAD)
  await expect(page.locator('main')).not.toContainText(title)
  await expect(page).toHaveURL(`${stack.siteUrl}/review`)
  expect(await violationsOf(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('dead-360.png'), fullPage: true })
  await leave(page)
})

test('neither a request nor a log has the token', async ({ stack }) => {
  expect(secret).toHaveLength(43)
  const asked = await Promise.all(requests)
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((line) => line.includes(secret))).toEqual([])
  expect(asked.filter((line) => /"referer":"[^"]*review/.test(line))).toEqual([])
  for (const file of Object.values(stack.logs)) {
    const log = await readFile(file, 'utf8')
    expect(log.length).toBeGreaterThan(0)
    expect(log).not.toContain(secret)
    expect(log).not.toMatch(/authorization/i)
  }
})
