import type { Page } from '@playwright/test'

/** Opens a folded part of a form by its heading. */
export async function openSection(page: Page, heading: string): Promise<void> {
  await page.locator('summary').getByText(heading, { exact: true }).click()
}
