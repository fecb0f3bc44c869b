import type { Page } from '@playwright/test'
import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'
import type { Stack } from '../stack/Stack'

const COLLECTION = '/admin/collections/content-items'

/** A page of this test that exists in Japanese alone, opened by an editor. */
async function japanesePage(page: Page, { cmsUrl, dataDir }: Stack, title: string) {
  const [editor] = await accountsOf(dataDir, 'metro-editor')
  const session = await logIn(cmsUrl, editor)
  const made = await session.request('POST', '/api/content-items?draft=true', {
    title,
    summary: '訳す前の要約です。',
    kind: 'page',
    placement: 'page',
  })
  await logInThroughAdmin(page, cmsUrl, editor)
  return { id: String(made.json().doc?.id), session }
}

test.afterEach(async ({ page, stack }) => {
  // The language of the admin is remembered with the account.
  await page.goto(`${stack.cmsUrl}${COLLECTION}?locale=ja`)
})

test('a list in another language shows and finds what is not translated, by its Japanese title', async ({
  page,
  stack,
}) => {
  const title = `訳す前の題名 ${Date.now().toString(36)}`
  await japanesePage(page, stack, title)
  const search = encodeURIComponent(title)
  await page.goto(`${stack.cmsUrl}${COLLECTION}?locale=en&search=${search}`)
  const row = page.locator('tbody tr')
  await expect(row).toHaveCount(1)
  await expect(row.getByRole('link')).toHaveText(`${title} 日本語`)
  await expect(row.locator('[lang="ja"]')).toHaveText(title)
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
})

test('beside a field stands what it says in Japanese, until and after it is translated', async ({
  page,
  stack,
}) => {
  const title = `訳す題名 ${Date.now().toString(36)}`
  const { id } = await japanesePage(page, stack, title)
  await page.goto(`${stack.cmsUrl}${COLLECTION}/${id}?locale=ja`)
  await expect(page.getByRole('textbox', { name: /^題名/ })).toHaveValue(title)
  await expect(page.locator('.portal-original')).toHaveCount(0)
  await page.goto(`${stack.cmsUrl}${COLLECTION}/${id}?locale=en`)
  const field = page.getByRole('textbox', { name: /^題名/ })
  await expect(field).toHaveValue('')
  const original = page
    .locator('.field-type.text', { has: page.locator('#field-title') })
    .locator('.portal-original')
  await expect(original).toContainText(title)
  await field.fill('Translated')
  await expect(original).toContainText(title)
  await page.getByRole('button', { name: '下書き保存' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Translated')
  await expect(original).toContainText(title)
})

test('on a telephone the form is as wide as the screen, and the choice of language covers nothing', async ({
  page,
  stack,
}) => {
  const { id } = await japanesePage(page, stack, 'とても長い題名のページでも画面の外には出ません')
  await page.setViewportSize({ width: 360, height: 800 })
  for (const locale of ['ja', 'en', 'easy']) {
    await page.goto(`${stack.cmsUrl}${COLLECTION}/${id}?locale=${locale}`)
    await expect(page.getByRole('textbox', { name: /^題名/ })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), locale).toBe(360)
    const crumbs = await page.locator('.app-header .step-nav').boundingBox()
    const languages = await page.locator('.app-header__localizer').boundingBox()
    expect((crumbs?.x ?? 0) + (crumbs?.width ?? 0), locale).toBeLessThanOrEqual(languages?.x ?? 0)
  }
})

test('the preview of a page that is half translated is what the site would show', async ({
  page,
  stack,
}) => {
  const title = `半分だけ訳した題名 ${Date.now().toString(36)}`
  const { id, session } = await japanesePage(page, stack, title)
  const body = {
    root: {
      type: 'root',
      direction: null,
      format: '',
      indent: 0,
      version: 1,
      children: [
        {
          type: 'paragraph',
          direction: null,
          format: '',
          indent: 0,
          version: 1,
          textFormat: 0,
          textStyle: '',
          children: [
            {
              type: 'text',
              text: '本文です。',
              detail: 0,
              format: 0,
              mode: 'normal',
              style: '',
              version: 1,
            },
          ],
        },
      ],
    },
  }
  await session.request('PATCH', `/api/content-items/${id}?draft=true`, { body })
  const translated = { title: 'Half translated' }
  await session.request('PATCH', `/api/content-items/${id}?draft=true&locale=en`, translated)
  await page.goto(`${stack.cmsUrl}${COLLECTION}/${id}?locale=en`)
  // A button until the form has the address of the preview.
  const href = await page.locator('a#preview-button').getAttribute('href')
  await page.goto(href ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByText('This page is available in Japanese only.')).toBeVisible()
})
