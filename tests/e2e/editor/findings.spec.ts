import type { Page } from '@playwright/test'
import { accountsOf } from '../support/accounts'
import { isWide } from '../support/isWide'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

const panelOf = (page: Page) => page.getByRole('region', { name: '文章の確認' })

for (const width of [360, 1280]) {
  test(`what is wrong is said while somebody writes, and mended by a press, at ${width} px`, async ({
    page,
    stack,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
    await logInThroughAdmin(page, stack.cmsUrl, editor)
    await page.goto(`${stack.cmsUrl}/admin/collections/content-items/create`)
    const stamp = Date.now()
    await page.locator('#field-title').fill(`ｶﾞﾝの相談窓口のご案内 ${stamp}`)
    const panel = panelOf(page)
    await expect(panel).toContainText('ｶﾞﾝ')
    await panel.getByRole('button', { name: '直す：ｶﾞﾝ' }).click()
    await expect(page.locator('#field-title')).toHaveValue(`ガンの相談窓口のご案内 ${stamp}`)
    await expect(panel).not.toContainText('ｶﾞﾝ')

    // In the text, where the editor has to show what was mended.
    const body = page.locator('.rich-text-lexical [contenteditable="true"]').first()
    await expect(async () => {
      await body.click()
      await page.keyboard.press('Control+A')
      await page.keyboard.type('ＡＢＣ室で、ｻﾛﾝを開きます。')
      await expect(body).toHaveText('ＡＢＣ室で、ｻﾛﾝを開きます。', { timeout: 1000 })
    }).toPass()
    await panel.getByRole('button', { name: /か所をすべて直す$/ }).click()
    await expect(body).toHaveText('ABC室で、サロンを開きます。')
    await expect(panel.getByRole('button', { name: /直す/ })).toHaveCount(0)
    expect(await isWide(page)).toBe(false)

    // What was mended is what is saved.
    await page.getByRole('button', { name: '下書き保存' }).click()
    await expect(page).toHaveURL(/content-items\/[0-9a-f-]{36}/)
    await page.reload()
    await expect(body).toHaveText('ABC室で、サロンを開きます。')
    await expect(page.locator('#field-title')).toHaveValue(`ガンの相談窓口のご案内 ${stamp}`)
  })
}
