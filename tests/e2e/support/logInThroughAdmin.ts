import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { DemoAccount } from './accounts'

/** Logs in as a person does: opens the admin, fills in the Japanese form, presses ログイン. */
export const logInThroughAdmin = async (
  page: Page,
  cmsUrl: string,
  { email, password }: Pick<DemoAccount, 'email' | 'password'>,
) => {
  await page.goto(`${cmsUrl}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'ログイン' }).click()
  await expect(page).toHaveURL(`${cmsUrl}/admin`)
}
