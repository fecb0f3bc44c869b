import { test as base } from '@playwright/test'
import { join } from 'node:path'
import { chromiumLaunchOptions } from '../browser/chromiumLaunchOptions'
import { env } from '../env'
import { readStack } from '../stack/readStack'
import type { Stack } from '../stack/Stack'

/** Playwright's `test` with the addresses of the worker's own portal (`stack`) and the browser that was found. */
export const test = base.extend<object, { stack: Stack }>({
  stack: [
    // Playwright wants to see what a fixture needs, even nothing.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use, { parallelIndex }) => use(readStack(env.stacks, parallelIndex)),
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ stack }, use) => use(await chromiumLaunchOptions(join(stack.folder, 'browser'))),
    { scope: 'worker' },
  ],
  baseURL: async ({ stack }, use) => use(stack.siteUrl),
})

export { expect } from '@playwright/test'
