import type { Page } from '@playwright/test'

/** Makes the page's own computer `times` as slow, as those of many wards are: what is drawn then is seen in pieces. */
export const slowDown = async (page: Page, times: number): Promise<void> => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: times })
}
