import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { findPublished } from '../support/findPublished'
import { jsonLdOf } from '../support/jsonLdOf'
import { expect, test } from '../support/test'

const PAGE = '/contents/consultation-center'
const TERM = 'がん相談支援センター'
const EXPLANATION = /だれでも無料で相談できる窓口/
const READING = 'そうだんしえん'
/** The browser may put a space where something hidden stands; the reading is not in it. */
const NAME = /^がん\s?相談支援\s?センターとは$/

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a term opens its explanation by the keyboard, and gives the focus back', async ({
      page,
    }) => {
      await page.goto(PAGE)
      const term = page.getByRole('main').getByRole('button', { name: TERM, exact: true })
      await expect(term).toHaveCount(1)
      const note = page.getByRole('dialog', { name: TERM })
      await expect(note).toBeHidden()
      await term.focus()
      await page.keyboard.press('Enter')
      await expect(note).toBeVisible()
      await expect(note).toContainText(EXPLANATION)
      await expect(note.getByRole('link')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(note).toBeHidden()
      await expect(term).toBeFocused()
      await term.click()
      await note.getByRole('button', { name: '閉じる' }).click()
      await expect(note).toBeHidden()
      await term.click()
      await note.getByRole('link').click()
      await expect(page).toHaveURL(/\/glossary\/consultation-support-center$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TERM)
      await expect(page.getByRole('main')).toContainText('がんそうだんしえんセンター')
      await expect(page.getByRole('main')).toContainText('未確認')
    })
  })
}

test('an English page explains a term in English, at its first use', async ({ page }) => {
  await page.goto('/en/contents/consultation-center')
  const term = page
    .getByRole('main')
    .getByRole('button', { name: 'Cancer Consultation and Support Center', exact: true })
  await expect(term).toHaveCount(1)
  await term.click()
  const note = page.getByRole('dialog', { name: 'Cancer Consultation and Support Center' })
  await expect(note).toContainText('get advice about cancer free of charge')
  await expect(note).not.toContainText(/[ぁ-んァ-ヶ一-鿿]/)
  await expect(note.getByRole('link')).toHaveAttribute(
    'href',
    '/en/glossary/consultation-support-center',
  )
  await note.getByRole('button', { name: 'Close' }).click()
  await expect(note).toBeHidden()
  await expect(page.locator('.term-note')).not.toHaveCount(0)
})

test('a page stays calm: few terms, each once, none in what has another purpose', async ({
  page,
}) => {
  for (const path of [PAGE, '/contents/hospital-designations', '/topics/work']) {
    await page.goto(path)
    const targets = await page
      .locator('.term')
      .evaluateAll((terms) => terms.map((term) => term.getAttribute('popovertarget')))
    expect(targets.length, path).toBeLessThanOrEqual(6)
    expect(new Set(targets).size, path).toBe(targets.length)
    const elsewhere = page.locator(':is(h1, h2, h3, h4, a, button, summary, label, th) .term')
    await expect(elsewhere, path).toHaveCount(0)
    for (const target of targets) await expect(page.locator(`#${target}`)).toHaveCount(1)
  }
})

test('readings are there for whoever wants them, and for nobody else', async ({ page }) => {
  await page.goto(PAGE)
  const reading = page.locator('h1 rt')
  await expect(reading).toHaveText(READING)
  await expect(reading).toBeHidden()
  await expect(page.locator('h1')).toHaveText('がん相談支援センターとは', { useInnerText: true })
  const copied = await page.evaluate(() => {
    const selection = getSelection()
    selection?.selectAllChildren(document.querySelector('main') ?? document.body)
    return selection?.toString() ?? ''
  })
  expect(copied).toContain(TERM)
  expect(copied).not.toContain(READING)
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(NAME)
  await page.evaluate(() => document.documentElement.setAttribute('data-display', 'ruby'))
  await expect(reading).toBeVisible()
  await expect(page.locator('h1 rp').first()).toBeHidden()
  // What stands over a word is seen, not read aloud as well.
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(NAME)
})

test('on paper the explanations are a list at the end', async ({ page }) => {
  await page.goto(PAGE)
  const list = page.locator('.term-notes')
  await expect(list.getByText('用語', { exact: true })).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(list.getByText('用語', { exact: true })).toBeVisible()
  await expect(list.getByText(EXPLANATION)).toBeVisible()
  await expect(list.locator('button').first()).toBeHidden()
})

test('the glossary lists its terms in 五十音順, by row', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: '用語集' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '用語集' })).toBeVisible()
  const rows = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  expect(rows.slice(0, 3)).toEqual(['あ行', 'か行', 'さ行'])
  await page
    .getByRole('navigation', { name: '五十音の行' })
    .getByRole('link', { name: 'さ行' })
    .click()
  await expect(page).toHaveURL(/#sa$/)
  const sa = page.locator('section', { has: page.getByRole('heading', { name: 'さ行' }) })
  const terms = await sa.getByRole('link').allInnerTexts()
  expect(terms.indexOf('支持療法')).toBeLessThan(terms.indexOf('生検'))
  const types = jsonLdOf(await page.content()).map((node) => node['@type'])
  expect(types).toContain('DefinedTermSet')
  await sa.getByRole('link', { name: '生検' }).click()
  await expect(page.getByRole('main')).toContainText('せいけん')
  expect(jsonLdOf(await page.content()).map((node) => node['@type'])).toContain('DefinedTerm')
})

test('an editor keeps a term from being explained on a page', async ({ stack }) => {
  const { cmsUrl, siteUrl, dataDir } = stack
  const item = await findPublished(cmsUrl, 'content-items', { slug: 'consultation-center' })
  const term = await findPublished(cmsUrl, 'glossary-terms', { term: TERM })
  const [editor] = await accountsOf(dataDir, 'metro-editor')
  const session = await logIn(cmsUrl, editor)
  const say = async (unexplainedTerms: string[]) => {
    const path = `/api/content-items/${item.id}`
    const answer = await session.request('PATCH', path, { unexplainedTerms, _status: 'published' })
    expect(answer.status, answer.text).toBe(200)
  }
  const isExplained = async () =>
    (await (await fetch(`${siteUrl}${PAGE}`)).text()).includes(`id="term-${term.slug}"`)
  expect(await isExplained()).toBe(true)
  await say([term.id])
  await eventually('the page without it', async () => !(await isExplained()), { within: 5000 })
  await say([])
  await eventually('the page with it', isExplained, { within: 5000 })
})
