/**
 * Lighthouse over one page of every template: performance, accessibility, best practices, SEO, as on a throttled phone.
 * Needs a portal that runs (`npm start`) and nothing else to do for the machine.
 *
 *   npx tsx tests/load/lighthouse.mjs [--site http://localhost:3000] [--cms http://localhost:3001] [--rounds 3]
 *
 * Prints the table for docs/performance.md (median of the rounds) and what is not perfect; ends with 1 where a score is
 * below the bar: 95 for performance, 100 for the others.
 */
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

import { templatePaths } from '../e2e/a11y/templates.ts'
import { chromiumLaunchOptions } from '../e2e/browser/chromiumLaunchOptions.ts'

const { values: options } = parseArgs({
  options: {
    site: { type: 'string', default: 'http://localhost:3000' },
    cms: { type: 'string', default: 'http://localhost:3001' },
    rounds: { type: 'string', default: '3' },
  },
})
const CATEGORIES = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
/** Lighthouse takes an answer of 404 for a fault. */
const LEFT_OUT = new Set(['not-found', 'beyond-last-page'])
/** Results and answers are not meant for search engines, so that judging them for it says nothing. */
const NOT_INDEXED = new Set([
  'search',
  'searchWithoutResult',
  'hospitals-found',
  'hospitals-none',
  'events-narrowed',
  'events-none',
  'resources-narrowed',
  'feedback',
  'thanks',
])

const folder = await mkdtemp(path.join(tmpdir(), 'lighthouse-'))
const { executablePath, args, env } = await chromiumLaunchOptions(folder)
const chrome = await launch({
  chromePath: executablePath,
  chromeFlags: ['--headless=new', ...args],
  envVars: env,
  userDataDir: folder,
})
let failed = false
try {
  const rows = []
  for (const [template, address] of Object.entries(await templatePaths(options.cms))) {
    if (LEFT_OUT.has(template)) continue
    const rounds = []
    for (let round = 0; round < Number(options.rounds); round += 1) {
      const result = await lighthouse(`${options.site}${address}`, {
        port: chrome.port,
        onlyCategories: categoriesOf(template),
        logLevel: 'error',
      })
      if (!result) throw new Error(`Lighthouse says nothing of ${address}`)
      rounds.push(result.lhr)
    }
    rows.push({ template, address, rounds })
    report(template, rounds)
  }
  print(rows)
} finally {
  chrome.kill()
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0

function categoriesOf(template) {
  return Object.keys(CATEGORIES).filter((one) => one !== 'seo' || !NOT_INDEXED.has(template))
}

function score(rounds, category) {
  return Math.round(median(rounds.map(({ categories }) => categories[category].score ?? 0)) * 100)
}

function report(template, rounds) {
  for (const category of categoriesOf(template)) {
    const reached = score(rounds, category)
    if (reached >= CATEGORIES[category]) continue
    failed = true
    const [{ audits, categories }] = rounds
    const faults = categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1)
      .map(({ id }) => `${id} ${audits[id].displayValue ?? ''}`.trim())
    process.stderr.write(`${template}: ${category} ${reached} (${faults.join('; ')})\n`)
  }
}

function print(rows) {
  const lines = rows.map(({ template, rounds }) => {
    const judged = new Set(categoriesOf(template))
    const scores = Object.keys(CATEGORIES).map((one) =>
      judged.has(one) ? score(rounds, one) : '–',
    )
    const numbers = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time']
    const [lcp, cls, tbt] = numbers.map((id) =>
      median(rounds.map(({ audits }) => audits[id].numericValue ?? 0)),
    )
    return `| ${[template, ...scores, (lcp / 1000).toFixed(1), cls.toFixed(2), Math.round(tbt)].join(' | ')} |`
  })
  process.stdout.write(
    [
      '| template | performance | accessibility | best practices | SEO | LCP (s) | CLS | TBT (ms) |',
      '|---|---|---|---|---|---|---|---|',
      ...lines,
      '',
    ].join('\n'),
  )
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
