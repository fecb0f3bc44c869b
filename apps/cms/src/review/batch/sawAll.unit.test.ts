import { expect, it } from '@jest/globals'
import type { KnownFinding } from '../../authoring/known/KnownFindings'
import { sawAll } from './sawAll'

const finding = (changes: Partial<KnownFinding> = {}): KnownFinding => ({
  rule: 'TXT-4',
  severity: 'warning',
  field: 'summary',
  label: '要約',
  snippet: '当院',
  message: '言い換えます。',
  ...changes,
})
const double = finding({ rule: 'DUP-1', field: 'title', snippet: '患者サロン' })

it.each<[string, KnownFinding[], KnownFinding[], boolean]>([
  ['nothing', [], [], true],
  ['what was there before', [finding()], [finding()], true],
  ['the same in other words of the rule', [finding({ message: '別の案内。' })], [finding()], true],
  ['a hint', [finding({ severity: 'hint' })], [], true],
  ['another word', [finding({ snippet: '先生' })], [finding()], false],
  ['a blocker that was there before', [finding({ severity: 'blocker' })], [finding()], false],
  ['an event of the same name on its day', [double], [double], false],
])('%s: %#', (_name, said, seen, expected) => {
  expect(sawAll(said, seen)).toBe(expected)
})
