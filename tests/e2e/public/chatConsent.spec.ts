import type { Page } from '@playwright/test'
import { layoutProblems } from '../a11y/layoutProblems'
import { violationsOf } from '../a11y/violationsOf'
import { watch } from '../islands/watch'
import { accountsOf } from '../support/accounts'
import { type CmsSession, logIn } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { type ListeningModel, listenAsModel } from '../support/listenAsModel'
import { expect, test } from '../support/test'

const SETTINGS = '/api/globals/chat-settings'
const OPERATOR = '試験用の会社'
const ASKED = 'その病院にかかっていなくても相談できますか'
const ANSWER =
  'はい。がん相談支援センターは、診断される前の方、その病院にかかっていない方、ご家族も相談できます。'
const SHORT =
  'がん相談支援センターは、診断される前の方、その病院にかかっていない方、ご家族も相談できます。'
const MARK = '下の引用を、言語モデル（AI）で短くまとめたものです。'

const field = (page: Page) => page.getByRole('textbox', { name: '知りたいこと' })
const box = (page: Page) =>
  page.getByRole('checkbox', {
    name: `質問を、${OPERATOR}が運営する言語モデル（AI）に送ることに同意します`,
  })
const replies = (page: Page) => page.locator('[data-part=log] [data-part=reply]')
const ask = async (page: Page, message: string) => {
  await field(page).fill(message)
  await page.getByRole('button', { name: '送信' }).click()
}

let model: ListeningModel
let staff: CmsSession
let cmsAndSite: { cmsUrl: string; siteUrl: string }

/** Waits until visitors see it. */
async function save(data: object, isSeen: (page: string) => boolean) {
  expect((await staff.request('POST', SETTINGS, data)).status).toBe(200)
  const chat = async () => (await fetch(`${cmsAndSite.siteUrl}/chat`)).text()
  await eventually('the settings on the site', async () => isSeen(await chat()), { within: 15_000 })
}

test.beforeAll(async ({ stack }) => {
  cmsAndSite = stack
  model = await listenAsModel(stack.languageModelPort, `${SHORT}ほかのことは知りません。`)
  const [admin] = await accountsOf(stack.dataDir, 'metro-editor')
  staff = await logIn(stack.cmsUrl, admin)
  await save({ usesModel: true, modelOperator: OPERATOR }, (page) => page.includes(OPERATOR))
})
test.afterAll(async () => {
  await save({ usesModel: false, modelOperator: '' }, (page) => !page.includes(OPERATOR))
  model.close()
})
test.beforeEach(() => {
  model.asked.length = 0
})

test('what a model invents is not shown, and the visitor notices nothing', async ({ page }) => {
  await page.goto('/chat')
  await box(page).check()
  await ask(page, ASKED)
  await expect(page.getByRole('blockquote')).toHaveText(ANSWER)
  await expect(replies(page)).not.toContainText('ほかのことは')
  await expect(replies(page)).not.toContainText(MARK)
  expect(model.asked).toHaveLength(1)
})

test.describe('a model that copies', () => {
  test.beforeAll(async ({ stack }) => {
    model.close()
    model = await listenAsModel(stack.languageModelPort, SHORT)
  })

  test('is asked with consent alone, which the page alone remembers', async ({
    page,
    stack,
    context,
  }) => {
    const { foreign, problems } = watch(page, stack.siteUrl)
    await page.goto('/chat')
    await expect(box(page)).not.toBeChecked()
    await expect(box(page)).toHaveAccessibleDescription(/伏せきれないことがあります/)
    await ask(page, ASKED)
    await expect(page.getByRole('blockquote')).toHaveText(ANSWER)
    expect(model.asked).toEqual([])
    await box(page).check()
    await ask(page, ASKED)
    await expect(replies(page).last()).toContainText(MARK)
    await expect(replies(page).last().getByRole('blockquote')).toHaveText(ANSWER)
    expect(model.asked).toHaveLength(1)
    await page.getByRole('link', { name: '会話を消して、最初に戻る' }).click()
    await expect(box(page)).not.toBeChecked()
    await box(page).check()
    await page.reload()
    await expect(box(page)).not.toBeChecked()
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
    expect(await context.cookies()).toEqual([])
    expect([foreign, problems]).toEqual([[], []])
  })

  test('is not asked what must be refused', async ({ page }) => {
    await page.goto('/chat')
    await box(page).check()
    for (const [at, message] of ['死にたいです', '私はあと何年生きられますか'].entries()) {
      await ask(page, message)
      await expect(replies(page)).toHaveCount(at + 1)
    }
    expect(model.asked).toEqual([])
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('is asked by the form, with consent for each page', async ({ page }) => {
      await page.goto('/chat')
      await ask(page, ASKED)
      await expect(page.getByRole('blockquote')).toHaveText(ANSWER)
      await expect(box(page)).not.toBeChecked()
      expect(model.asked).toEqual([])
      await box(page).check()
      await ask(page, ASKED)
      await expect(replies(page)).toContainText(MARK)
      await expect(page.getByRole('blockquote')).toHaveText(ANSWER)
      await expect(page).toHaveURL(/\/chat#newest$/)
      expect(model.asked).toHaveLength(1)
      // On the page that answers it is as it was left; a page anew knows nothing of it.
      await expect(box(page)).toBeChecked()
      await page.goto('/chat')
      await expect(box(page)).not.toBeChecked()
    })
  })

  for (const [path, question, mark] of [
    ['/chat', ASKED, MARK],
    ['/easy/chat', ASKED, '言語（げんご）モデル（AI）が短（みじか）くしました'],
    ['/en/chat', 'Can family members talk to the consultation center?', 'A language model (AI)'],
  ] as const) {
    for (const width of [360, 1280]) {
      test(`its consent on ${path} passes axe and fits at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(path)
        const own = page.locator('chat-panel [type=checkbox]')
        const height = await page
          .locator('chat-panel label:has([type=checkbox])')
          .evaluate((label) => label.getBoundingClientRect().height)
        expect(height).toBeGreaterThanOrEqual(44)
        await own.check()
        await page.locator('chat-panel textarea').fill(question)
        await page.locator('chat-panel [data-part=form] button').click()
        await expect(replies(page).getByRole('blockquote')).toHaveText(ANSWER)
        await expect(replies(page)).toContainText(mark)
        expect(await layoutProblems(page)).toEqual([])
        expect(await violationsOf(page)).toEqual([])
        const name = `consent${path.replaceAll('/', '-')}-${width}.png`
        await page.screenshot({ path: test.info().outputPath(name), fullPage: true })
        await page.goto(path.replace('chat', 'consultation'))
        await page.locator('#consultation chat-link a').click()
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByRole('textbox')).toBeInViewport()
        // It stands with what is read, and leaves that most of the room.
        const talk = dialog.locator('[data-part=talk]')
        const share = await talk.evaluate((shown) => shown.clientHeight / window.innerHeight)
        expect(share).toBeGreaterThan(0.5)
        const consent = talk.locator('[type=checkbox]')
        await consent.scrollIntoViewIfNeeded()
        await expect(consent).toBeInViewport()
        await expect(dialog.locator('.chat-foot a[href$="/consultation"]')).toBeInViewport()
        expect(await dialog.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0)
        await page.screenshot({ path: test.info().outputPath(`window-${name}`) })
      })
    }
  }
})
