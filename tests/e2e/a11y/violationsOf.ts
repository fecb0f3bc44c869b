import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

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

/** What axe finds wrong with an open page: WCAG 2.2 AA, and practices beyond it that we keep. */
export const violationsOf = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    // No page has frames, and a window of its own for each report takes longer than the report.
    .setLegacyMode()
    .options({
      runOnly: { type: 'tag', values: TAGS },
      rules: ENABLED,
      resultTypes: ['violations'],
    })
    .analyze()
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
  }))
}
