import type { Locator, Page } from '@playwright/test'

const TABS = 'main .tabs-field__tab-button'
const CLOSED = 'main :is(.collapsible--collapsed, .array-field__row .collapsible--collapsed)'

/** The parts of a form of the admin that are seen one at a time; one, `null`, where everything stands on one page. */
export const partsOf = async (page: Page): Promise<(Locator | null)[]> => {
  const tabs = await page.locator(TABS).all()
  return tabs.length > 0 ? tabs : [null]
}

/** Opens a part, and in it everything that is folded away. */
export const openPart = async (page: Page, part: Locator | null): Promise<void> => {
  await part?.click()
  const folded = page.locator('main form details:not([open]) > summary:visible')
  // Once more after each: what was opened is not counted any more, and may hold others.
  while ((await folded.count()) > 0) await folded.first().click()
  const closed = page.locator(`${CLOSED} > .collapsible__toggle-wrap .collapsible__toggle:visible`)
  while ((await closed.count()) > 0) await closed.first().click()
  await drawn(page)
}

/** Fields that are opened are drawn one after the other; whoever counts them before passes some by, or meets one twice. */
async function drawn(page: Page): Promise<void> {
  const fields = page.locator('main form :is(input, textarea, [contenteditable="true"])')
  for (let before = -1; before !== (await fields.count());) {
    before = await fields.count()
    await page.waitForTimeout(700)
  }
}
