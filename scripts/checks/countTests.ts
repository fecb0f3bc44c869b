import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { TestCount } from './Step'

const jestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Reads how many tests ran from jest's `--json` report. */
export async function countJestTests(path: string): Promise<TestCount> {
  const report = jestReport.parse(JSON.parse(await readFile(path, 'utf8')))
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

/** Reads how many tests ran from Playwright's JSON report. */
export async function countPlaywrightTests(path: string): Promise<TestCount> {
  const { stats } = playwrightReport.parse(JSON.parse(await readFile(path, 'utf8')))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}
