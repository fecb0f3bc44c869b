import { expect, it } from '@jest/globals'
import type { Severity } from '@tokyo-cancer-portal/authoring-rules'
import { countFindings } from './findingWords'

it.each<[Severity[], string]>([
  [[], ''],
  [['hint'], 'ヒント 1件'],
  [['warning', 'blocker', 'warning'], '直すところ 1件、確かめるところ 2件'],
])('counts %j as 「%s」', (severities, words) => {
  expect(countFindings(severities.map((severity) => ({ severity })))).toBe(words)
})
