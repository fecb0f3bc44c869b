import { describe, expect, it } from '@jest/globals'
import {
  type AccessibilityResult,
  accessibilityResultProblems,
} from './accessibilityResultProblems'
import { ACCESSIBILITY_STANDARDS } from './accessibilityStandards'
import { criteriaOfStandard } from './criteriaOfStandard'
import { SUCCESS_CRITERIA } from './successCriteria'

describe('the success criteria', () => {
  // Counted in the Recommendations themselves.
  it.each([
    ['jis-2016', 25, 38, 61],
    ['wcag-2-1', 30, 50, 78],
    ['wcag-2-2', 31, 55, 86],
  ] as const)('%s has as many as the standard', (standard, a, aa, aaa) => {
    const count = (level: 'a' | 'aa' | 'aaa') => criteriaOfStandard(standard, level).length
    expect([count('a'), count('aa'), count('aaa')]).toEqual([a, aa, aaa])
  })

  it('are in the order of their numbers, each once', () => {
    const parts = SUCCESS_CRITERIA.map(({ number }) => number.split('.').map(Number))
    const sorted = parts.toSorted(
      ([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z,
    )
    expect(parts).toEqual(sorted)
    expect(new Set(SUCCESS_CRITERIA.map(({ number }) => number)).size).toBe(87)
  })

  it('leave 4.1.1 to the Japanese standard and out of WCAG 2.2', () => {
    const has = (standard: 'jis-2016' | 'wcag-2-2') =>
      criteriaOfStandard(standard, 'a').some(({ number }) => number === '4.1.1')
    expect([has('jis-2016'), has('wcag-2-2')]).toEqual([true, false])
  })
})

describe('a yearly result', () => {
  const answers = (standard: 'jis-2016' | 'wcag-2-2') =>
    criteriaOfStandard(standard, 'aa').map(({ value }) => ({
      criterion: value,
      application: 'applicable',
      result: 'met',
    }))
  const complete: AccessibilityResult = {
    declaredOn: '2027-02-01',
    testedFrom: '2027-01-12',
    testedUntil: '2027-01-15',
    standard: 'jis-2016',
    level: 'aa',
    claim: 'conforms',
    pages: [{ title: 'トップページ' }],
    criteria: answers('jis-2016'),
  }
  const failed = answers('jis-2016').map((row, index) =>
    index === 3 ? { ...row, result: 'not-met' } : row,
  )

  it.each([
    ['complete', {}, []],
    ['that ends before it begins', { testedUntil: '2027-01-01' }, ['testedUntil']],
    ['declared before the test', { declaredOn: '2027-01-14' }, ['declaredOn']],
    ['without pages', { pages: [] }, ['pages']],
    ['without answers', { criteria: [] }, ['criteria']],
    ['of a wider standard than was looked at', { standard: 'wcag-2-2' }, ['criteria']],
    ['準拠 with a failure', { criteria: failed }, ['claim']],
    ['一部準拠 with a failure', { criteria: failed, claim: 'partly-conforms' }, []],
    [
      'where a criterion does not apply',
      { criteria: failed.map((row) => ({ ...row, application: 'not-applicable' })) },
      [],
    ],
    [
      'with a criterion twice',
      { criteria: [...answers('jis-2016'), ...answers('jis-2016').slice(0, 1)] },
      ['criteria'],
    ],
    [
      'where applicable has no answer',
      { criteria: answers('jis-2016').map((row) => ({ ...row, result: null })) },
      ['criteria'],
    ],
  ] as [string, AccessibilityResult, string[]][])('%s', (_name, change, fields) => {
    expect(
      accessibilityResultProblems({ ...complete, ...change }).map(({ field }) => field),
    ).toEqual(fields)
  })

  it('names what is missing, but not all of it', () => {
    const [problem] = accessibilityResultProblems({ ...complete, criteria: [] })
    expect(problem?.message).toBe(
      '達成基準1.1.1、1.2.1、1.2.2、1.2.3、1.2.4など38項目の、適用と適合を選んでください。',
    )
  })

  it('is judged by every standard that there is', () => {
    for (const { value } of ACCESSIBILITY_STANDARDS)
      expect(criteriaOfStandard(value, 'aaa').length).toBeGreaterThan(60)
  })
})
