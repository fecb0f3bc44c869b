import type { Page } from '@playwright/test'

/**
 * Counts what somebody really presses on a page, over reloads and navigations: trusted clicks of a pointer, each once
 * (a label hands its click on to its field). What a script of the page clicks does not count.
 *
 * @returns the number until now
 */
export const countClicks = async (page: Page): Promise<() => number> => {
  let clicks = 0
  await page.exposeFunction('countClickOfTest', () => {
    clicks += 1
  })
  await page.addInitScript(() => {
    const count = () =>
      (globalThis as unknown as { countClickOfTest: () => void }).countClickOfTest()
    document.addEventListener('pointerdown', (event) => event.isTrusted && count(), true)
  })
  return () => clicks
}
