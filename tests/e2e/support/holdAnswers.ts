import type { Page } from '@playwright/test'

/**
 * Keeps back what the server answers to the form of the admin (its POSTs to the page itself), so that a test decides
 * what happens before an answer arrives.
 *
 * @returns `oneWaits` when the server has answered and the page does not know it; `release` lets all answers through
 */
export async function holdAnswers(page: Page) {
  let arrived = () => {}
  let open = () => {}
  const oneWaits = new Promise<void>((resolve) => (arrived = resolve))
  const opened = new Promise<void>((resolve) => (open = resolve))
  await page.route('**/admin/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    const response = await route.fetch()
    arrived()
    await opened
    return route.fulfill({ response })
  })
  return { oneWaits, release: () => open() }
}
