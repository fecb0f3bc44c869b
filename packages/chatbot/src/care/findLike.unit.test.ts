import { beforeAll, describe, expect, it } from '@jest/globals'
import { CARE_LISTS } from '../model/Knowledge'
import {
  EXAMPLE_PHRASES,
  type ExamplePhrase,
  OWN_EXAMPLES,
  PATTERN_EXAMPLES,
} from './examples/examplePhrases'
import { findCare } from './findCare'
import { findLike, learnCare, LIKELY_REFUSED } from './findLike'
import { Likeness } from './likeness/Likeness'

/** Which third of the phrases one belongs to, the same whenever others are added. */
function thirdOf(phrase: string): number {
  let hash = 2166136261
  for (const character of phrase) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  }
  return (hash >>> 8) % 3
}

describe('the phrases', () => {
  it('are many of both kinds, and none is both', () => {
    const refused = new Set(EXAMPLE_PHRASES.filter(({ list }) => list).map(({ phrase }) => phrase))
    const answered = EXAMPLE_PHRASES.filter(({ list }) => list === null)
    expect(refused.size).toBeGreaterThanOrEqual(2000)
    expect(answered.length).toBeGreaterThanOrEqual(2000)
    expect(answered.filter(({ phrase }) => refused.has(phrase))).toEqual([])
    for (const list of CARE_LISTS) {
      expect(OWN_EXAMPLES.filter((one) => one.list === list).length).toBeGreaterThanOrEqual(150)
    }
  })
})

describe('likeness to phrases that it did not learn', () => {
  let judged: (ExamplePhrase & { likelihood: number; isKnown: boolean })[]

  beforeAll(() => {
    const learnt = OWN_EXAMPLES.filter(({ phrase }) => thirdOf(phrase) !== 0)
    const likeness = Likeness.of([...learnt, ...PATTERN_EXAMPLES])
    judged = OWN_EXAMPLES.filter(({ phrase }) => thirdOf(phrase) === 0).map((one) => ({
      ...one,
      likelihood: likeness.judge(one.phrase).likelihood,
      isKnown: findCare(one.phrase, []) !== null,
    }))
  }, 30_000)

  const shareOf = (
    isOf: (one: ExamplePhrase) => boolean,
    isRefused: (one: (typeof judged)[0]) => boolean,
  ) => {
    const some = judged.filter(isOf)
    return some.filter(isRefused).length / some.length
  }
  const isRefused = ({ isKnown, likelihood }: (typeof judged)[0]) =>
    isKnown || likelihood >= LIKELY_REFUSED

  it('refuses far more of them than the patterns alone', () => {
    const byPatterns = shareOf(
      ({ list }) => list !== null,
      ({ isKnown }) => isKnown,
    )
    expect(byPatterns).toBeLessThan(0.8)
    expect(shareOf(({ list }) => list !== null, isRefused)).toBeGreaterThanOrEqual(0.9)
  })

  it('refuses few of those that were written to look like refused ones', () => {
    expect(shareOf(({ list }) => list === null, isRefused)).toBeLessThanOrEqual(0.09)
  })
})

describe('learnCare', () => {
  it('learns in many short turns, and once', () => {
    expect([...learnCare()].length).toBeGreaterThan(50)
    expect([...learnCare()].length).toBe(0)
  })
})

describe('findLike', () => {
  it('names the list, and the phrases that are nearest', () => {
    const found = findLike('もう生きていく理由が見つかりません')
    expect(found?.list).toBe('crisis')
    expect(found?.because[0]).toMatch(/^つらい気持ち：「.+」に似ている（\d+%）$/)
  })

  it.each([
    '近くの病院を教えてください',
    '来月の患者サロン',
    '明日の天気は',
    'ありがとう',
    '',
    'I want to stop smoking.',
  ])('is not sure of anything in %s', (message) => expect(findLike(message)).toBeNull())

  it('judges what is said beside an ordinary habit', () => {
    expect(findLike('I want to stop drinking and die')?.list).toBe('crisis')
  })

  it('learns the same every time', () => {
    const some = OWN_EXAMPLES.filter(({ phrase }) => thirdOf(phrase) === 1)
    const [one, other] = [Likeness.of(some), Likeness.of(some)]
    for (const phrase of ['母は治りますか', '会社を休む手続き', 'is it cancer'])
      expect(one.judge(phrase)).toEqual(other.judge(phrase))
  })

  it('judges a long message within milliseconds', () => {
    findLike('')
    const before = performance.now()
    for (let time = 0; time < 20; time += 1)
      findLike('先生に言われたことがよく分かりません。'.repeat(16))
    expect((performance.now() - before) / 20).toBeLessThan(20)
  })
})
