import type { Browser, Page } from '@playwright/test'
import type { DemoAccount } from './accounts'
import { logInThroughAdmin } from './logInThroughAdmin'

/** A window of somebody who has logged in, in a browser context of its own. */
export const signedIn = async (
  browser: Browser,
  cmsUrl: string,
  account: DemoAccount | undefined,
): Promise<Page> => {
  if (!account) throw new Error('No such account')
  const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  // Leaving a form with unsaved changes asks first.
  page.on('dialog', (dialog) => void dialog.accept())
  await logInThroughAdmin(page, cmsUrl, account)
  return page
}
