import type { Page } from '@playwright/test'

/** Whether a page is wider than its window, so that one has to scroll sideways. */
export const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
