import type { Locator, Page } from '@playwright/test'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventOf, ownOrganization } from '../support/eventDraft'
import { inputMethodOf, KANJI } from '../support/inputMethod'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { openPart, partsOf } from '../support/formParts'
import { sentBy } from '../support/sentBy'
import { slowDown } from '../support/slowDown'
import { expect, test } from '../support/test'

/** What takes words; numbers, dates, times and files do not. */
const TEXT_FIELD = [
  'input:is([type=text], [type=search], [type=tel], [type=url], [type=email], :not([type])):not([role=combobox])',
  'textarea',
  '[contenteditable=true]',
].join(', ')
const PICKER = 'input[role=combobox]'

const textOf = (field: Locator): Promise<string> =>
  field.evaluate((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value
      : (element.textContent ?? ''),
  )
const nameOf = (field: Locator): Promise<string> =>
  field.evaluate((element) => element.id || element.getAttribute('name') || element.className)

/**
 * The fields of `selector` that somebody sees and may change now. Each is marked: while one is typed in, others come and go
 * before it.
 */
const fieldsOf = async (page: Page, selector: string): Promise<Locator[]> => {
  const all = page.locator(`main :is(${selector})`)
  const count = await all.evaluateAll((fields) => {
    fields.forEach((field, index) => field.setAttribute('data-of-test', String(index)))
    return fields.length
  })
  const marked = Array.from({ length: count }, (_, index) =>
    page.locator(`[data-of-test="${index}"]`),
  )
  const seen = await Promise.all(
    marked.map(async (field) => (await field.isVisible()) && (await field.isEditable())),
  )
  return marked.filter((_, index) => seen[index])
}

/** Everything that a key which was meant for the input method could have changed. */
const surroundings = async (page: Page) => ({
  url: page.url(),
  rows: await page.locator('.array-field__row, .blocks-field__row').count(),
  chosen: await page.locator('.rs__multi-value, .rs__single-value').allInnerTexts(),
  dialogs: await page.locator('dialog[open], .drawer--is-open').count(),
})

/** An event of a hospital as a draft with every part of the form open: a venue and an address, several dates. */
async function draftInForm(page: Page, cmsUrl: string, dataDir: string) {
  const [account] = await accountsOf(dataDir, 'hospital-editor')
  const session = await logIn(cmsUrl, account)
  const event = {
    ...eventOf(await ownOrganization(session), '集まり'),
    format: 'hybrid',
    status: 'postponed',
    occurrences: [
      { date: '2031-06-18', startTime: '14:00', endTime: '15:30', status: 'cancelled' },
      { date: '2031-07-16', startTime: '14:00', endTime: '15:30' },
    ],
  }
  const created = await session.request('POST', '/api/events?draft=true', event)
  expect(created.status, created.text).toBe(201)
  const id = String(created.json().doc?.id)
  await logInThroughAdmin(page, cmsUrl, account)
  await page.goto(`${cmsUrl}/admin/collections/events/${id}`)
  await expect(page.locator('#field-title')).toBeEditable()
  return { id, session }
}

test('every text field of the event form takes a composed word once, on a slow computer', async ({
  page,
  stack,
}) => {
  test.setTimeout(240_000)
  await draftInForm(page, stack.cmsUrl, stack.dataDir)
  await slowDown(page, 4)
  const method = await inputMethodOf(page)
  const sent = sentBy(page)
  const composed = new Set<string>()
  for (const part of await partsOf(page)) {
    await openPart(page, part)
    for (const field of await fieldsOf(page, TEXT_FIELD)) {
      const name = await nameOf(field)
      const before = { text: await textOf(field), ...(await surroundings(page)) }
      await field.focus()
      await page.keyboard.press('Control+End')
      await method.compose()
      const expected = { ...before, text: `${before.text}${KANJI.result}` }
      await expect
        .soft(async () => {
          expect({ text: await textOf(field), ...(await surroundings(page)) }).toEqual(expected)
        }, name)
        .toPass({ timeout: 3000 })
      composed.add(name)
    }
  }
  expect(sent()).toEqual([])
  // The walk has not passed them by.
  for (const name of ['title', 'titleKana', 'summary', 'venue__name', 'online__note']) {
    expect(composed).toContain(`field-${name}`)
  }
  expect([...composed].some((name) => name.includes('ContentEditable'))).toBe(true)
  expect(composed.size).toBeGreaterThan(20)
})

test('no picker of the event form chooses with the key that confirms a word', async ({
  page,
  stack,
}) => {
  test.setTimeout(240_000)
  await draftInForm(page, stack.cmsUrl, stack.dataDir)
  const method = await inputMethodOf(page)
  const sent = sentBy(page)
  let pickers = 0
  for (const part of await partsOf(page)) {
    await openPart(page, part)
    for (const field of await fieldsOf(page, PICKER)) {
      const name = await nameOf(field)
      const before = await surroundings(page)
      await field.focus()
      await method.compose({ steps: ['か', 'かん'], result: '患' })
      const hasSearch = await field.evaluate((element) => !element.hasAttribute('readonly'))
      if (hasSearch) expect.soft(await textOf(field), name).toBe('患')
      expect.soft((await surroundings(page)).rows, name).toBe(before.rows)
      await page.keyboard.press('Escape')
      await field.blur()
      expect.soft(await surroundings(page), name).toEqual(before)
      pickers += 1
    }
  }
  expect(sent()).toEqual([])
  expect(pickers).toBeGreaterThan(6)
})

test('what was composed is stored as it was confirmed, however long that took', async ({
  page,
  stack,
}) => {
  const { id, session } = await draftInForm(page, stack.cmsUrl, stack.dataDir)
  const method = await inputMethodOf(page)
  const type = async (field: Locator, result: string, pauseMs = 0) => {
    await field.focus()
    await page.keyboard.press('Control+End')
    await method.compose({ steps: ['か', 'かん', 'かんじ'], result }, pauseMs)
  }
  const parts = await partsOf(page)
  const fields = [
    // Longer than the form waits before it asks the server, whose answer comes into the middle of the word.
    { selector: '#field-title', words: ['患者', 'の会'], pauseMs: 1500 },
    { selector: '#field-summary', words: ['治療中', '歓迎'], pauseMs: 0 },
    { selector: '#field-venue__name', words: ['講堂', '三階'], pauseMs: 0 },
    { selector: '.rich-text-lexical [contenteditable=true]', words: ['内容', '一覧'], pauseMs: 0 },
  ]
  for (const { selector, words, pauseMs } of fields) {
    const field = page.locator(selector).first()
    for (const part of parts) {
      if (await field.isVisible()) break
      await openPart(page, part)
    }
    for (const word of words) await type(field, word, pauseMs)
  }
  await page.getByRole('button', { name: '下書き保存' }).click()
  const expected = {
    title: '集まり患者の会',
    summary: '治療中の方とご家族が話し合う会です。治療中歓迎',
    venue: { name: '会議室A講堂三階' },
  }
  await expect(async () => {
    const saved = await session.request('GET', `/api/events/${id}?draft=true&depth=0`)
    expect(saved.json()).toMatchObject(expected)
    expect(JSON.stringify(saved.json().body)).toContain('"内容一覧"')
  }).toPass({ timeout: 10_000 })
})

test('comments, pasted texts and the search of a list keep a word that is being composed', async ({
  page,
  stack,
}) => {
  const { id } = await draftInForm(page, stack.cmsUrl, stack.dataDir)
  const method = await inputMethodOf(page)
  const sent = sentBy(page)
  const panel = page.locator('.portal-workflow')
  await panel.getByText('コメントを書く').click()
  const comment = panel.getByLabel('コメント（公開されません）')
  await comment.focus()
  await method.compose()
  await expect(comment).toHaveValue(KANJI.result)
  await panel.getByRole('button', { name: '承認を依頼する' }).click()
  const asked = page.locator('.portal-decision').getByRole('textbox')
  await asked.focus()
  await method.compose()
  await expect(asked).toHaveValue(KANJI.result)
  expect(sent()).toEqual([])
  await expect(page).toHaveURL(new RegExp(id))

  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${stack.cmsUrl}/admin/paste-event`)
  const text = page.getByLabel('チラシやメールの文章')
  await expect(text).toBeEditable()
  await text.focus()
  await method.compose()
  // What the key confirmed is not sent, and no line is begun.
  await expect(text).toHaveValue(KANJI.result)
  await expect(page.getByRole('heading', { name: '読み取った内容' })).toHaveCount(0)

  await page.goto(`${stack.cmsUrl}/admin/collections/events`)
  const search = page.locator('.search-filter__input').first()
  await search.focus()
  // The list looks for the kana meanwhile, and draws itself anew.
  await method.show('あ')
  await page.waitForTimeout(1500)
  await method.compose({ steps: ['あつ', 'あつまり'], result: '集まり' }, 1500)
  await expect(search).toHaveValue('集まり')
  await expect(page).toHaveURL(/search=%E9%9B%86%E3%81%BE%E3%82%8A(&|$)/)
  await expect(page.locator('.cell-title').first()).toContainText('集まり')
  expect(sent()).toEqual([])
})

test('no key of the review screen decides while a word is composed or written', async ({
  page,
  stack,
}) => {
  const [account] = await accountsOf(stack.dataDir, 'hospital-editor')
  const [deciding] = await accountsOf(stack.dataDir, 'metro-approver')
  const hospital = await logIn(stack.cmsUrl, account)
  const event = eventOf(await ownOrganization(hospital), `変換中の会 ${Date.now()}`)
  const created = await hospital.request('POST', '/api/events?draft=true', event)
  const id = String(created.json().doc?.id)
  const submitted = await hospital.request('POST', `/api/events/${id}/submit`, {})
  expect(submitted.status, submitted.text).toBe(200)
  await logInThroughAdmin(page, stack.cmsUrl, deciding)
  await page.goto(`${stack.cmsUrl}/admin/review/events/${id}`)
  await expect(page.getByRole('button', { name: /承認して公開/ })).toBeEnabled()
  const method = await inputMethodOf(page)
  const sent = sentBy(page)
  const keys = ['j', 'k', 'a', 'r', 'c', '?', 'Enter']

  // The input method is on, and nothing has the focus: the letters are its own.
  for (const key of keys) await method.press(key)
  await expect(page.locator('.portal-decision')).toHaveCount(0)
  await expect(page.locator('dialog[open]')).toHaveCount(0)

  await page.keyboard.press('r')
  const reason = page.locator('.portal-decision').getByRole('textbox')
  await expect(reason).toBeFocused()
  await method.show('か')
  for (const key of keys) await method.press(key)
  await method.compose()
  await expect(reason).toHaveValue(KANJI.result)
  await page.keyboard.type('jkarc?')
  await expect(reason).toHaveValue(`${KANJI.result}jkarc?`)
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(id))
  expect(sent()).toEqual([])
  expect((await hospital.request('GET', `/api/events/${id}/workflow`)).json().state).toBe(
    'submitted',
  )
})

test('the search and the chat of the site send nothing while a word is composed', async ({
  page,
  stack,
}) => {
  const method = await inputMethodOf(page)
  await page.goto(`${stack.siteUrl}/search`)
  const field = page.getByRole('main').getByRole('combobox').first()
  await field.focus()
  await method.show('ちりょう')
  await expect(page.getByRole('option').first()).toBeVisible()
  const offered = await page.getByRole('option').allInnerTexts()
  // The arrows and Enter choose among the words of the input method, not among the suggestions.
  await method.press('ArrowDown')
  await method.press('ArrowDown')
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0)
  await method.compose({ steps: ['ちりょう'], result: '治療' })
  await expect(field).toHaveValue('治療')
  await expect(page).toHaveURL(`${stack.siteUrl}/search`)
  expect(offered.length).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=%E6%B2%BB%E7%99%82(&|$)/)

  await page.goto(`${stack.siteUrl}/chat`)
  const message = page.locator('chat-panel textarea')
  await expect(page.locator('chat-panel [data-part=keys]')).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(request.url())
  })
  await message.focus()
  await method.compose({ steps: ['そう', 'そうだん'], result: '相談' }, 300)
  await method.compose({ steps: ['さき'], result: '先' }, 300)
  await expect(message).toHaveValue('相談先')
  expect(asked).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.locator('chat-panel [data-part=log]')).toContainText('相談先')
  await expect(message).toHaveValue('')
  expect(asked).toHaveLength(1)
})
