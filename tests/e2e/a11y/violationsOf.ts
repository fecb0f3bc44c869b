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

/** The rules of which a scheme of colours can change the answer; the rest ask for elements, names, sizes and order. */
const OF_COLOURS: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
}

/**
 * What axe finds wrong with an open page: WCAG 2.2 AA, and practices beyond it that we keep. No page has frames.
 *
 * @param within selector of the part that is meant, where the rest is not ours
 */
export const violationsOf = (page: Page, within?: string) => askAxe(page, OPTIONS, within)

/** The same of the colours of a page whose other rules have been asked in another scheme. */
export const colourViolationsOf = (page: Page) => askAxe(page, OF_COLOURS)

const askAxe = async (page: Page, asked: axe.RunOptions, within?: string) => {
  // To hand it over takes as long as the report on a small page.
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    async ({ options, part }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(part ?? document, options),
    { options: asked, part: within },
  )
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
  }))
}
