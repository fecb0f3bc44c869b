import type { Page } from '@playwright/test'
import { violationsOf } from '../a11y/violationsOf'
import { watch } from '../islands/watch'
import { sendForm } from '../support/sendForm'
import { expect, test } from '../support/test'

const FREE = '相談は無料ですか'

const ask = async (page: Page, message: string) => {
  await page.getByRole('textbox', { name: '知りたいこと' }).fill(message)
  await page.getByRole('button', { name: '送信' }).click()
  await expect(page.locator('[data-part=reply]').last()).toBeVisible()
}
const question = (page: Page) => page.getByRole('group', { name: 'この回答は役に立ちましたか' })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reply is rated by a form, and the conversation goes on', async ({ page, context }) => {
    await page.goto('/chat')
    await ask(page, FREE)
    await question(page).getByRole('button', { name: 'いいえ・違う' }).click()
    await expect(page).toHaveTitle(/^ありがとうございました/)
    await expect(page).toHaveURL(/\/chat#newest$/)
    const log = page.getByRole('log')
    await expect(log).toContainText('教えていただき、ありがとうございました')
    await expect(log).toContainText(FREE)
    await ask(page, '乳がんの病院')
    await expect(log).toContainText('これまでの質問')
    await expect(log.getByRole('listitem').filter({ hasText: FREE })).toBeVisible()
    expect(await context.cookies()).toEqual([])
  })

  test('in English it is asked and thanked for in English', async ({ page }) => {
    await page.goto('/en/chat')
    await page.getByRole('textbox', { name: 'Your question' }).fill('Is the consultation free?')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('button', { name: 'Yes' }).click()
    await expect(page.getByRole('log')).toContainText('Thank you.')
  })
})

test('with a script a reply is rated in place, once, and thanks have the focus', async ({
  page,
  stack,
}) => {
  const { foreign, problems } = watch(page, stack.siteUrl)
  let sent = 0
  await page.route('**/api/chat/feedback?*', async (route) => {
    sent += 1
    await (sent === 1 ? route.abort() : route.continue())
  })
  await page.goto('/chat')
  await ask(page, FREE)
  const no = question(page).getByRole('button', { name: 'いいえ・違う' })
  await no.click()
  await expect(page.getByRole('alert').filter({ hasText: 'まだ届いていません' })).toBeVisible()
  await no.focus()
  await page.keyboard.press('Enter')
  const thanks = page.locator('[data-part=thanks-no]')
  await expect(thanks).toBeFocused()
  await expect(thanks).toContainText('これからの回答の見直しに役立てます')
  await expect(question(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/chat$/)
  expect(await violationsOf(page)).toEqual([])
  expect(sent).toBe(2)
  expect(foreign).toEqual([])
  // The first one was cut off on purpose.
  expect(problems.filter((problem) => !/ERR_FAILED|Failed to load|aborted/i.test(problem))).toEqual(
    [],
  )
})

test('nobody is asked in despair, and what is forged is refused in words', async ({
  page,
  stack,
}) => {
  await page.goto('/chat')
  await ask(page, '死にたいです')
  await expect(question(page)).toHaveCount(0)
  const url = `${stack.siteUrl}/chat`
  for (const [fields, status] of [
    [{ rating: 'yes', receipt: 'a.b' }, 400],
    [{ rating: 'yes', receipt: '' }, 400],
    [{ rating: 'maybe', receipt: 'a.b' }, 400],
  ] as const) {
    const answer = await sendForm(url, fields)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toMatch(/[ぁ-ん]/)
  }
})
