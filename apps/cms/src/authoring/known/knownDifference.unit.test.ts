import { expect, it } from '@jest/globals'
import type { NamedFinding } from '../findingsOf'
import { knownDifference } from './knownDifference'
import { knownOf } from './KnownFindings'

const finding = (snippet: string): NamedFinding => ({
  rule: 'TXT-4',
  severity: 'warning',
  field: 'summary',
  label: '要約',
  place: { node: [], start: 0, end: 2 },
  snippet,
  message: `「${snippet}」を言い換えます。`,
  fix: { kind: 'replace-text', field: 'summary', node: [], start: 0, from: snippet, to: '別' },
})

it('keeps no fix, and not more than a hundred', () => {
  const many = Array.from({ length: 130 }, (_, index) => finding(`語${index}`))
  const known = knownOf(many, new Date('2026-11-28T00:00:00Z'))
  expect(known).toMatchObject({
    at: '2026-11-28T00:00:00.000Z',
    counts: { blocker: 0, warning: 130, hint: 0 },
  })
  expect(known.findings).toHaveLength(100)
  expect(JSON.stringify(known)).not.toContain('replace-text')
  expect(JSON.stringify(known).length).toBeLessThan(30_000)
})

it('tells what is gone and what is new', () => {
  const known = knownOf([finding('あ'), finding('い')])
  const { gone, isNew, isSame } = knownDifference(known, [finding('い'), finding('う')])
  expect(gone.map(({ snippet }) => snippet)).toEqual(['あ'])
  expect([finding('い'), finding('う')].filter(isNew).map(({ snippet }) => snippet)).toEqual(['う'])
  expect(isSame).toBe(false)
  expect(knownDifference(known, [finding('い'), finding('あ')]).isSame).toBe(true)
})

it('calls nothing new where not everything was kept', () => {
  const known = knownOf(Array.from({ length: 130 }, (_, index) => finding(`語${index}`)))
  const now = Array.from({ length: 130 }, (_, index) => finding(`語${index}`))
  expect(knownDifference(known, now).isSame).toBe(true)
})
