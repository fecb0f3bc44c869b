import { defineConfig } from '@playwright/test'
import { env } from './env'

/** What is timed, or makes the machine so busy that nothing beside it could be. */
const ALONE = [
  'fault/**/*.spec.ts',
  'e2e/critical/{feeds,revalidate,signIn}.spec.ts',
  'e2e/editor/publish.spec.ts',
  'e2e/public/search.spec.ts',
]

export default defineConfig({
  testDir: '..',
  globalSetup: './stack/globalSetup.ts',
  // Each has a portal of its own, of which it may stop parts: one test after the other there, file by file.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: 'together', testMatch: 'e2e/**/*.spec.ts', testIgnore: ALONE },
    { name: 'alone', testMatch: ALONE, workers: 1, dependencies: ['together'] },
  ],
  retries: 0,
  forbidOnly: env.isCi,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results/artifacts',
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    locale: 'ja-JP',
    actionTimeout: 20_000,
    timezoneId: 'Asia/Tokyo',
    // Records every frame and every state of the page, which takes longer than the tests: `npx playwright test --trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
})
