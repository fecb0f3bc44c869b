import type { Page } from '@playwright/test'

/**
 * Counts what a hand does with the mouse from now on: presses that the browser takes for a person's, on every page that is
 * opened until the number is asked for.
 */
export async function countedClicks(page: Page): Promise<() => number> {
  let clicks = 0
  await page.exposeFunction('portalClicked', () => {
    clicks += 1
  })
  const listen = () => {
    const { portalClicked } = window as unknown as { portalClicked: () => void }
    // A press on a label is followed by one on its field, which nobody made.
    addEventListener('pointerup', (event) => event.isTrusted && portalClicked(), true)
  }
  await page.addInitScript(listen)
  await page.evaluate(listen)
  return () => clicks
}
