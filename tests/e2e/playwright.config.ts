import { defineConfig } from '@playwright/test'
import { env } from './env'

export default defineConfig({
  testDir: '..',
  testMatch: ['e2e/**/*.spec.ts', 'fault/**/*.spec.ts'],
  globalSetup: './stack/globalSetup.ts',
  // One portal serves all tests, and some of them stop a part of it.
  workers: 1,
  fullyParallel: false,
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
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
})
