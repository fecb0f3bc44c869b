import { accountsOf } from '../support/accounts'
import { eventually } from '../support/eventually'
import { findPublished } from '../support/findPublished'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const TITLE = 'がん治療と仕事を支援する企業応援ツール'
const ONE_SECOND = 1000

test('staff correct a sentence, publish it, and the site shows it within a second', async ({
  page,
  stack,
}) => {
  const item = await findPublished(stack.cmsUrl, 'content-items', { title: TITLE })
  const address = `${stack.siteUrl}/contents/${item.slug}`
  const readSite = async () => (await fetch(address)).text()
  const sentence = `この文は担当者が直しました（${Date.now()}）。`
  expect(await readSite()).toContain(TITLE)

  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  await page.getByRole('button', { name: '開く メニュー' }).click()
  await page.getByRole('link', { name: 'ページ・お知らせ', exact: true }).click()
  await page.getByRole('textbox', { name: /検索/ }).fill(TITLE)
  await expect(page).toHaveURL(/search=/)
  await page.getByRole('link', { name: TITLE }).click()

  const summary = page.locator('#field-summary')
  await summary.fill(`${await summary.inputValue()}${sentence}`)
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes(item.id),
  )
  await page.getByRole('button', { name: '公開する', exact: true }).click()
  expect((await saved).status()).toBe(200)

  const elapsed = await eventually(
    'the corrected sentence on the site',
    async () => (await readSite()).includes(sentence),
    { within: ONE_SECOND, every: 10 },
  )
  test.info().annotations.push({ type: 'publish to site', description: `${elapsed.toFixed(0)} ms` })

  await page.goto(address)
  await expect(page.getByText(sentence)).toBeVisible()
})
