import type { Page } from '@playwright/test'
import { layoutProblems } from '../a11y/layoutProblems'
import { violationsOf } from '../a11y/violationsOf'
import { watch } from '../islands/watch'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { JAPANESE } from '../support/japanese'
import { signedIn } from '../support/signedIn'
import { expect, test } from '../support/test'

test.use({ viewport: { width: 360, height: 800 } })

const log = (page: Page) => page.getByRole('log')
const ask = async (page: Page, message: string) => {
  await page.getByRole('textbox', { name: 'Your question' }).fill(message)
  await page.getByRole('button', { name: 'Send' }).click()
}
/** The words of the last reply that are not said to be Japanese, but for names and numbers of desks. */
const englishOf = (page: Page) =>
  log(page)
    .locator('[data-part=reply]')
    .last()
    .evaluate((reply) => {
      const copy = reply.cloneNode(true) as Element
      for (const japanese of copy.querySelectorAll('[lang=ja]')) japanese.remove()
      return (copy.textContent ?? '').trim()
    })

const TITLE = { ja: '試験のための案内', en: 'A guide for tests' }
let id: string

/** A guided conversation of which half is translated. */
test.beforeAll(async ({ stack }) => {
  const session = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-editor'))[0])
  const made = await session.request('POST', '/api/chat-scenarios?depth=0', {
    title: TITLE.ja,
    order: 999,
    steps: [
      {
        key: '最初',
        text: '何をしますか。',
        choices: [
          { label: '休みたい', next: '終わり' },
          { label: '働きたい', next: '終わり' },
        ],
      },
      {
        key: '終わり',
        text: '一覧をご覧ください。',
        links: [{ label: '病院', href: '/hospitals' }],
      },
    ],
    _status: 'published',
  })
  expect(made.status).toBe(201)
  type Saved = { id: string; steps: { choices: object[]; links: object[] }[] }
  const saved = made.json().doc as unknown as Saved
  ;({ id } = saved)
  const [first, end] = saved.steps
  const translated = await session.request('PATCH', `/api/chat-scenarios/${id}?locale=en`, {
    title: TITLE.en,
    steps: [
      {
        ...first,
        text: 'What would you like to do?',
        choices: [
          { ...first?.choices[0], label: '' },
          { ...first?.choices[1], label: 'Work' },
        ],
      },
      { ...end, text: '', links: [{ ...end?.links[0], label: 'Hospitals' }] },
    ],
    _status: 'published',
  })
  expect(translated.status).toBe(200)
})

test.afterAll(async ({ stack }) => {
  const session = await logIn(stack.cmsUrl, (await accountsOf(stack.dataDir, 'metro-editor'))[0])
  await session.request('DELETE', `/api/chat-scenarios/${id}`)
})

/** What a visitor who reads English does, with a script and without one. */
const walk = async (page: Page) => {
  await page.goto('/en/chat')
  await page.getByRole('button', { name: 'Find someone to talk to' }).click()
  await expect(log(page)).toContainText('What would you like to talk about?')
  await expect(log(page)).not.toContainText(JAPANESE)
  await page.getByRole('button', { name: 'Work', exact: true }).click()
  await expect(log(page)).toContainText('desks where you can get advice on treatment and work')
  await expect(
    log(page).getByRole('link', { name: 'Where to get advice on combining treatment and work' }),
  ).toHaveAttribute('href', '/en/contents/work-consultation-desks')
  expect(await englishOf(page)).not.toMatch(JAPANESE)
}

/** What is not translated is there in Japanese, says so, and leads on. */
const walkHalf = async (page: Page) => {
  await page.goto('/en/chat')
  await ask(page, TITLE.en)
  await expect(log(page)).toContainText('What would you like to do?')
  const untranslated = log(page).getByRole('button', { name: '休みたい' })
  await expect(untranslated).toHaveAttribute('lang', 'ja')
  await expect(untranslated).toHaveAttribute('value', `${TITLE.en} › 休みたい`)
  await untranslated.click()
  const reply = log(page).locator('[data-part=reply]').last()
  await expect(reply.locator('p[lang=ja]')).toHaveText('一覧をご覧ください。')
  await expect(reply.getByRole('link', { name: 'Hospitals' })).toHaveAttribute(
    'href',
    '/en/hospitals',
  )
  expect(await englishOf(page)).not.toMatch(JAPANESE)
  // As a page says it that was open before anything was translated.
  await ask(page, `${TITLE.ja} › 働きたい`)
  await expect(
    log(page).locator('[data-part=reply]').last().getByRole('link', { name: '病院' }),
  ).toHaveAttribute('href', '/en/hospitals')
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('guided conversations are in English on English pages', async ({ page }) => {
    await walk(page)
    await walkHalf(page)
  })
})

test('with a script they are the same, in the page and in the window', async ({ page, stack }) => {
  const { foreign, problems } = watch(page, stack.siteUrl)
  const check = async (name: string) => {
    expect(await violationsOf(page), name).toEqual([])
    expect(await layoutProblems(page), name).toEqual([])
  }
  await walk(page)
  await check('en')
  await walkHalf(page)
  await check('half')
  await page.goto('/en/hospitals')
  await page
    .locator('#consultation')
    .getByRole('link', { name: /^Ask by chat/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Ask by chat' })
  await dialog.getByRole('button', { name: 'Find a hospital' }).click()
  await dialog.getByRole('button', { name: 'By area' }).click()
  await expect(dialog.getByRole('log')).toContainText('hospitals near Tachikawa')
  await page.goto('/easy/chat')
  // What is read out has readings between its words.
  await page.locator('button[value="相談する ところを さがす"]').click()
  await page.getByRole('button', { name: '家の 近くで さがしたい' }).click()
  await expect(log(page).getByRole('link', { name: /^相談できる 病院を さがす/ })).toHaveAttribute(
    'href',
    /^\/easy\/hospitals\?/,
  )
  await check('easy')
  expect([foreign, problems]).toEqual([[], []])
})

test('whoever translates one sees in 試してみる what visitors will, Japanese where nothing is written', async ({
  browser,
  stack,
}) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const page = await signedIn(browser, stack.cmsUrl, editor)
  const form = `${stack.cmsUrl}/admin/collections/chat-scenarios/${id}`
  try {
    await page.goto(`${form}?locale=en`)
    const walked = page.getByRole('region', { name: '試してみる' })
    await expect(walked).toContainText('What would you like to do?')
    await walked.getByRole('button', { name: '休みたい' }).click()
    await expect(walked).toContainText('一覧をご覧ください。')
    await expect(walked).toContainText('リンク：Hospitals')
    await expect(walked.getByRole('heading', { name: '公開する前に直すこと' })).toHaveCount(0)
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  } finally {
    // The language of the admin is remembered with the account.
    await page.goto(`${form}?locale=ja`)
    await page.context().close()
  }
})
