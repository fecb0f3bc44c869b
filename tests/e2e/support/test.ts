import { test as base } from '@playwright/test'
import { join } from 'node:path'
import { chromiumLaunchOptions } from '../browser/chromiumLaunchOptions'
import { env } from '../env'
import { readStack } from '../stack/readStack'
import type { Stack } from '../stack/Stack'

/** Playwright's `test` with the portal's addresses (`stack`) and the browser that was found. */
export const test = base.extend<object, { stackFile: string; stack: Stack }>({
  stackFile: [env.stackFile ?? '', { option: true, scope: 'worker' }],
  stack: [async ({ stackFile }, use) => use(readStack(stackFile)), { scope: 'worker' }],
  launchOptions: [
    async ({ stack }, use) => use(await chromiumLaunchOptions(join(stack.folder, 'browser'))),
    { scope: 'worker' },
  ],
  baseURL: async ({ stack }, use) => use(stack.siteUrl),
})

export { expect } from '@playwright/test'
