import { describe, expect, it, test } from '@jest/globals'
import { applyFix } from './fixes/applyFix'
import { RULE_IDS } from './model/RuleId'
import { ALL_EXAMPLES } from './testing/allExamples'
import { documentOf, findingsOf, shownWords } from './testing/samples'

/** Compares events of several hospitals, so it has a test of its own, which counts its examples likewise. */
const OF_OTHERS = 'DUP-1'

test('every rule has three examples of either kind', () => {
  const enough = ALL_EXAMPLES.filter(({ wrong, fine }) => wrong.length >= 3 && fine.length >= 3)
  expect(enough.map(({ rule }) => rule).toSorted()).toEqual(
    RULE_IDS.filter((rule) => rule !== OF_OTHERS).toSorted(),
  )
})

describe.each(ALL_EXAMPLES)('$rule', ({ rule, wrong, fine }) => {
  it.each(wrong)('finds $found ($#)', ({ sample, found, fixed, severity }) => {
    const document = documentOf(sample)
    const [finding] = findingsOf(document, rule)
    expect(finding?.snippet).toBe(found.trim())
    expect(finding?.message).toMatch(/[ぁ-ん].*[。？?]$/)
    if (severity) expect(finding?.severity).toBe(severity)
    const after = finding?.fix && shownWords(applyFix(document, finding), sample)
    expect(after?.replace(/^がん相談支援センターとは\|/, '')).toBe(
      fixed?.replace(/^がん相談支援センターとは\|/, ''),
    )
  })

  it.each(fine.map((sample) => ({ sample })))('leaves $sample alone ($#)', ({ sample }) => {
    expect(findingsOf(documentOf(sample), rule)).toEqual([])
  })
})
