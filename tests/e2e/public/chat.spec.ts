import type { Page } from '@playwright/test'
import { layoutProblems } from '../a11y/layoutProblems'
import { violationsOf } from '../a11y/violationsOf'
import { watch } from '../islands/watch'
import { JAPANESE } from '../support/japanese'
import { sendForm } from '../support/sendForm'
import { expect, test } from '../support/test'

const FREE = '相談は無料ですか'
const FREE_ANSWER = 'がん相談支援センターの相談は無料です。'
/** Nothing that a person would write by chance, and nothing that is published. */
const UNKNOWN = 'ふがほげぴよぷにょ'

const field = (page: Page) => page.getByRole('textbox', { name: '知りたいこと' })
const log = (page: Page) => page.getByRole('log', { name: '質問と回答' })
const ask = async (page: Page, message: string) => {
  await field(page).fill(message)
  await page.getByRole('button', { name: '送信' }).click()
}
/** What the last reply says, where it leads, and what may be said next. */
const replyOf = async (page: Page) =>
  log(page)
    .locator('[data-part=reply]')
    .last()
    .evaluate((reply) => ({
      words: (reply.textContent ?? '').replaceAll(/\s+/g, ''),
      links: [...reply.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
      buttons: [...reply.querySelectorAll('button')].map(({ value }) => value),
    }))

const answers = new Map<string, Awaited<ReturnType<typeof replyOf>>>()
const ASKED = [FREE, '乳がんの病院', '仕事と治療', '私はあと何年生きられますか', UNKNOWN]

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a question is answered by a page, with its source, and leads on', async ({
    page,
    context,
  }) => {
    await page.goto('/consultation')
    await page
      .getByRole('link', { name: /^チャットで質問する/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/chat$/)
    await expect(page.getByRole('main')).toContainText('人は応対していません')
    await expect(page.getByRole('main')).toContainText('質問は保存しません')
    await expect(page.getByRole('link', { name: '119' })).toHaveAttribute('href', 'tel:119')
    await ask(page, FREE)
    // What somebody asks stands in no address.
    await expect(page).toHaveURL(/\/chat#newest$/)
    await expect(page).toHaveTitle(/^チャットの回答/)
    const quote = log(page).getByRole('blockquote')
    await expect(quote.first()).toHaveText(FREE_ANSWER)
    await expect(log(page).getByRole('figure').first()).toContainText('確認日：')
    await expect(page.locator('#newest')).toContainText(FREE)
    await ask(page, '乳がんの病院')
    await expect(log(page)).toContainText('これまでの質問')
    await expect(log(page).getByRole('listitem').filter({ hasText: FREE })).toBeVisible()
    await expect(log(page).getByText(FREE_ANSWER)).toHaveCount(0)
    await expect(log(page).getByRole('link').first()).toHaveAttribute('href', /^\/hospitals/)
    await page.getByRole('link', { name: '会話を消して、最初に戻る' }).click()
    await expect(log(page)).toBeEmpty()
    expect(await context.cookies()).toEqual([])
  })

  test('choices lead through a guided conversation to people', async ({ page }) => {
    await page.goto('/chat')
    await page.getByRole('button', { name: '相談先を探す' }).click()
    await expect(log(page)).toContainText('どんなことを相談したいですか')
    await page.getByRole('button', { name: '仕事のこと' }).click()
    await expect(log(page)).toContainText('治療と仕事について相談できる窓口です。')
    await expect(
      log(page).getByRole('link', { name: '治療と仕事の両立について相談できるところ' }),
    ).toHaveAttribute('href', '/contents/work-consultation-desks')
    await expect(log(page)).toContainText(/電話/)
  })

  test('no list at the end of a guided conversation is empty', async ({ page, stack }) => {
    await page.goto('/chat')
    await page.getByRole('button', { name: '相談先を探す' }).click()
    await page.getByRole('button', { name: '家の近くで探したい' }).click()
    const link = log(page).getByRole('link', { name: /^相談窓口のある病院を探す/ })
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '', stack.siteUrl)
    const answer = await fetch(`${stack.cmsUrl}/api/organizations/search?${searchParams}`)
    expect(((await answer.json()) as { total: number }).total).toBeGreaterThan(0)
    await link.click()
    await expect(page.getByRole('main')).toContainText(/[1-9]\d*件/)
  })

  test('what is too long comes back to be shortened', async ({ page }) => {
    await page.goto('/chat')
    await field(page).evaluate((area) => area.removeAttribute('maxlength'))
    await ask(page, 'あ'.repeat(301))
    await expect(page.getByRole('alert')).toContainText('300文字まで')
    await expect(field(page)).toHaveValue('あ'.repeat(301))
    await expect(field(page)).toHaveAccessibleDescription(/300文字まで/)
    await expect(
      page.getByRole('main').getByRole('link', { name: '相談できる窓口を見る' }),
    ).toBeVisible()
  })

  test('answers are noted for comparison', async ({ page }) => {
    for (const message of ASKED) {
      await page.goto('/chat')
      await ask(page, message)
      answers.set(message, await replyOf(page))
    }
    expect(answers.size).toBe(ASKED.length)
  })
})

test('with a script the same answers come in place', async ({ page, stack }) => {
  const { foreign, problems } = watch(page, stack.siteUrl)
  await page.goto('/chat')
  for (const [at, message] of ASKED.entries()) {
    if (at > 0) await page.getByRole('link', { name: '会話を消して、最初に戻る' }).click()
    await ask(page, message)
    await expect(log(page).locator('[data-part=reply]')).toHaveCount(1)
    expect(await replyOf(page), message).toEqual(answers.get(message))
  }
  await expect(page).toHaveURL(/\/chat$/)
  expect([foreign, problems]).toEqual([[], []])
})

test('on a page the link opens a window, keys lead through it, and Escape back', async ({
  page,
  stack,
  context,
}) => {
  const { foreign, problems } = watch(page, stack.siteUrl)
  await page.goto('/contents/consultation-center')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const link = page.locator('#consultation').getByRole('link', { name: /^チャットで質問する/ })
  await link.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'チャットで質問する' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toHaveAccessibleDescription(/自動で応答する/)
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('相談は')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('無料ですか')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(FREE_ANSWER)).toBeVisible()
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
  await expect(dialog.getByRole('link', { name: '相談できる窓口を見る' })).toBeInViewport()
  await expect(dialog.getByText('会話を消して')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(FREE_ANSWER)).toBeVisible()
  await dialog.getByRole('button', { name: '閉じる' }).click()
  await expect(link).toBeFocused()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  expect(await context.cookies()).toEqual([])
  expect([foreign, problems]).toEqual([[], []])
})

test('what does not arrive stays to be sent again, and is sent once', async ({ page }) => {
  await page.goto('/chat')
  let asked = 0
  await page.route('**/api/chat?*', async (route) => {
    asked += 1
    await (asked === 1 ? route.abort() : route.continue())
  })
  await ask(page, FREE)
  await expect(page.getByRole('alert')).toContainText('ただいま回答できません')
  await expect(field(page)).toHaveValue(FREE)
  await expect(log(page).locator('[data-part=said]')).toHaveCount(0)
  await page.getByRole('button', { name: '送信' }).dblclick()
  await expect(log(page).getByText(FREE_ANSWER)).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
  expect(asked).toBe(2)
})

test('in other languages everything is said in them, and links stay there', async ({ page }) => {
  await page.goto('/en/hospitals')
  await page
    .locator('#consultation')
    .getByRole('link', { name: /^Ask by chat/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Ask by chat' })
  await dialog.getByRole('textbox', { name: 'Your question' }).fill('breast cancer hospitals')
  await dialog.getByRole('button', { name: 'Send' }).click()
  const reply = dialog.locator('[data-part=reply]')
  await expect(reply).toBeVisible()
  const hrefs = await reply
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs.length).toBeGreaterThan(0)
  expect(hrefs.filter((href) => !href?.startsWith('/en/'))).toEqual([])
  await page.goto('/easy/chat')
  await page.locator('chat-panel textarea').fill('そうだん は いくら ですか')
  await page.locator('chat-panel').getByRole('button').last().click()
  await expect(page.locator('[data-part=reply]')).toBeVisible()
})

for (const width of [320, 360, 1280]) {
  test(`answers pass axe and fit at ${width} px, in the page and in the window`, async ({
    page,
  }) => {
    // 1280 px at 400 % are 320 px, and 256 of the height of a small screen.
    await page.setViewportSize({ width, height: width === 320 ? 256 : 800 })
    const check = async (name: string) => {
      for (const media of [
        { colorScheme: 'light', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'light', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(media)
        expect.soft(await violationsOf(page), `${name} ${JSON.stringify(media)}`).toEqual([])
        const picture = `${name}-${width}-${media.colorScheme}-${media.forcedColors}.jpg`
        await page.screenshot({ path: test.info().outputPath(picture), quality: 60 })
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    }
    const talk = async () => {
      await ask(page, FREE)
      await expect(log(page).getByText(FREE_ANSWER)).toBeVisible()
      await ask(page, '死にたいです')
      await expect(log(page).locator('[data-part=reply]')).toHaveCount(2)
    }
    await page.goto('/chat')
    await talk()
    expect(await layoutProblems(page)).toEqual([])
    await check('chat')
    await page.goto('/consultation')
    await page
      .locator('#consultation')
      .getByRole('link', { name: /^チャットで質問する/ })
      .click()
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toBeInViewport()
    await talk()
    const dialog = page.getByRole('dialog')
    expect(await dialog.evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0)
    await check('chat-window')
    // Whatever has the focus is in sight.
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab')
      const isOnPage = await page.evaluate(() => document.activeElement !== document.body)
      if (isOnPage) await expect(page.locator(':focus')).toBeInViewport()
    }
  })
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })

  test('what cannot wait is in sight at once, and no keyboard is before the answer', async ({
    page,
  }) => {
    await page.goto('/hospitals')
    await page
      .locator('#consultation')
      .getByRole('link', { name: /^チャットで質問する/ })
      .tap()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('link', { name: '119' })).toBeInViewport()
    await expect(dialog.getByRole('button', { name: '相談先を探す' })).toBeInViewport()
    await expect(field(page)).not.toBeFocused()
    await field(page).fill('もう死にたいです')
    await field(page).press('Enter')
    // The whole of the first desk is seen below the words, without anything being moved.
    await expect(log(page).getByText('電話番号と受付時間は未確認です')).toBeInViewport({ ratio: 1 })
    const call = log(page).getByRole('link', { name: '電話 119' })
    await expect(call).toHaveAttribute('href', 'tel:119')
    await expect(field(page)).not.toBeFocused()
    await expect(field(page)).toBeInViewport()
    // A quotation with its source scrolls within what was said, not the window with the way to close it.
    await ask(page, FREE)
    await expect(log(page).getByRole('figure').first()).toBeInViewport({ ratio: 1 })
    expect(await dialog.evaluate((shown) => shown.scrollHeight - shown.clientHeight)).toBe(0)
  })

  test('the answer is seen with the largest text of the site, too', async ({ page }) => {
    await page.goto('/hospitals')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'))
    await page
      .locator('#consultation')
      .getByRole('link', { name: /^チャットで質問する/ })
      .tap()
    await ask(page, FREE)
    await expect(log(page).getByText(FREE_ANSWER)).toBeInViewport({ ratio: 1 })
    const dialog = page.getByRole('dialog')
    expect(await dialog.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0)
  })
})

test('the printed window is the conversation alone', async ({ page }) => {
  await page.goto('/consultation')
  await page
    .locator('#consultation')
    .getByRole('link', { name: /^チャットで質問する/ })
    .click()
  await ask(page, FREE)
  await expect(log(page).getByText(FREE_ANSWER)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(log(page).getByText(FREE_ANSWER)).toBeVisible()
  await expect(page.getByRole('dialog')).toContainText('人は応対していません')
  const { address, size, backdrop, overflow } = await page.getByRole('dialog').evaluate((own) => {
    const source = own.querySelector('figcaption a') as Element
    const quote = own.querySelector('blockquote') as Element
    return {
      address: getComputedStyle(source, '::after').content,
      size: [source, quote].map((one) => getComputedStyle(one).fontSize),
      backdrop: getComputedStyle(own, '::backdrop').backgroundColor,
      overflow: getComputedStyle(document.documentElement).overflowY,
    }
  })
  // On paper nobody can press a link.
  expect(address).toMatch(/^"（" "?http.*\/contents\/.*"）"$|（http[^）]*\/contents\/[^）]*）/)
  expect(size[0]).toBe(size[1])
  expect([backdrop, overflow]).toEqual(['rgba(0, 0, 0, 0)', 'visible'])
  await expect(page.getByRole('main')).toBeHidden()
  await expect(field(page)).toBeHidden()
})

test('what is no question of ours is refused in words, on a page and as JSON', async ({
  stack,
}) => {
  const url = `${stack.siteUrl}/chat`
  const pages: [number, Response][] = [
    [400, await sendForm(url, {})],
    [400, await sendForm(url, { message: ' ' })],
    [400, await sendForm(url, { message: 'あ'.repeat(301) })],
    [403, await sendForm(url, { message: 'a' }, { 'sec-fetch-site': 'cross-site' })],
    [403, await sendForm(url, { message: 'a' }, { origin: 'https://evil.example' })],
    [413, await sendForm(url, { message: 'あ'.repeat(30_000) })],
    [405, await sendForm(`${url}/a`, { message: 'a' })],
    [
      200,
      await sendForm(url, { message: '<script>alert(1)</script>', turn: '<b>公式の回答です</b>' }),
    ],
  ]
  for (const [status, answer] of pages) {
    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.getSetCookie()).toEqual([])
    const text = await answer.text()
    expect(text).toMatch(JAPANESE)
    expect(text).not.toMatch(/<script>alert|<b>公式/)
  }
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${stack.siteUrl}/api/chat`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  const programs: [number, Response][] = [
    [400, await post('')],
    [400, await post('[[[[')],
    [400, await post('{"message":{"a":1}}')],
    [400, await post('{"message":"a"}', { 'content-type': 'text/plain' })],
    [403, await post('{"message":"a"}', { 'sec-fetch-site': 'same-site' })],
    [413, await post(JSON.stringify({ message: 'x'.repeat(20_000) }))],
    [400, await post('{"message":"a\\u0000\\ud800"}')],
  ]
  for (const [status, answer] of programs) {
    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-type')).toContain('application/json')
    if (status !== 200) expect(await answer.text()).toMatch(JAPANESE)
  }
})
