import type { Page } from '@playwright/test'
import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const BEST_PRACTICE = [
  'target-size',
  'heading-order',
  'empty-heading',
  'page-has-heading-one',
  'region',
  'landmark-one-main',
  'landmark-unique',
  'skip-link',
  'empty-table-header',
  'scope-attr-valid',
  'table-duplicate-name',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
]
const ENABLED = Object.fromEntries(BEST_PRACTICE.map((rule) => [rule, { enabled: true }]))

const OPTIONS: axe.RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: ENABLED,
  resultTypes: ['violations'],
}

/** What axe finds wrong with an open page: WCAG 2.2 AA, and practices beyond it that we keep. No page has frames. */
export const violationsOf = async (page: Page) => {
  // To hand it over takes as long as the report on a small page.
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    async (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    OPTIONS,
  )
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
  }))
}
