import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import type { CmsSession } from '../support/cmsSession'
import { logInThroughAdmin } from '../support/logInThroughAdmin'
import { expect, test } from '../support/test'

/** The desk without any hours; returns what puts its own back. */
const withoutHours = async (session: CmsSession) => {
  const settings = '/api/globals/site-settings'
  const { consultation } = (await session.request('GET', settings)).json()
  const set = async (desk: unknown) => {
    const { status } = await session.request('POST', settings, { consultation: desk })
    expect(status).toBe(200)
  }
  await set({ ...(consultation as object), openingHours: { spans: [], closedPeriods: [] } })
  return () => set(consultation)
}

test('staff enter the hours of the desk in a few steps and see what visitors will read', async ({
  page,
  stack,
}) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const putBack = await withoutHours(await logIn(stack.cmsUrl, editor))
  try {
    await logInThroughAdmin(page, stack.cmsUrl, editor)
    await page.goto(`${stack.cmsUrl}/admin/globals/site-settings`)
    const hours = page.locator('#field-consultation__openingHours')
    await expect(hours.getByText('サイトでの表示：未確認')).toBeVisible()
    for (const [row, opens, closes] of [
      [0, '09:00', '12:00'],
      [1, '13:00', '17:00'],
    ] as const) {
      await hours.getByRole('button', { name: '時間帯を追加' }).click()
      const span = page.locator(`#consultation-openingHours-spans-row-${row}`)
      await span.getByRole('button', { name: '月〜金を選ぶ' }).click()
      await span.getByLabel('開始').fill(opens)
      await span.getByLabel('終了').fill(closes)
      // Payload leaves a row empty that is added while the server still looks at what was typed a moment ago.
      await page.waitForLoadState('networkidle')
    }
    await expect(hours).toContainText(
      'サイトでの表示：月〜金 9:00〜12:00、13:00〜17:00（祝日・年末年始を除く）',
    )
    await hours.getByLabel('祝日は休み').uncheck()
    await expect(hours).toContainText('（祝日も受付、年末年始を除く）')
    await page.locator('#action-save').click()
    await expect(page.locator('.payload-toast-container')).toContainText(/保存|更新/)
    await page.goto(`${stack.siteUrl}/consultation`)
    await expect(page.locator('#consultation')).toContainText(
      '月〜金 9:00〜12:00、13:00〜17:00（祝日も受付、年末年始を除く）',
    )
  } finally {
    await putBack()
  }
})

test('hours that end before they begin are refused at their field', async ({ page, stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const putBack = await withoutHours(await logIn(stack.cmsUrl, editor))
  await logInThroughAdmin(page, stack.cmsUrl, editor)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${stack.cmsUrl}/admin/globals/site-settings`)
  const hours = page.locator('#field-consultation__openingHours')
  await hours.getByRole('button', { name: '時間帯を追加' }).click()
  await hours.getByRole('button', { name: '毎日を選ぶ' }).click()
  await hours.getByLabel('開始').fill('17:00')
  // Payload asks the server about what was typed a moment ago; where that answer comes after the refusal, it takes the
  // reason off the field again (the message on top stays), and the next saving shows it.
  await expect(async () => {
    await hours.getByLabel('終了').fill('08:00')
    await hours.getByLabel('終了').fill('09:00')
    await page.locator('#action-save').click()
    await expect(hours).toContainText('終了は、開始より後の時刻にしてください', { timeout: 5000 })
  }).toPass()
  await putBack()
})
