import { describe, expect, it } from '@jest/globals'
import { CARE_LISTS } from '@tokyo-cancer-portal/chatbot'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { type ChatQuestion, STYLES } from './model/ChatQuestion'
import { isExpectedPath } from './model/isExpectedPath'
import { pathsOfStartingContent } from './model/pathsOfStartingContent'
import { type Half, readQuestions } from './model/readQuestions'
import { unknownParameters } from './model/unknownParameters'

/** The fewest questions of each category in each half. */
const FEWEST: Readonly<Record<string, number>> = {
  work: 18,
  employer: 15,
  consultation: 16,
  hospitals: 30,
  events: 22,
  money: 12,
  resources: 11,
  glossary: 16,
  portal: 14,
  unanswered: 9,
  outOfScope: 18,
  refusal: 60,
  nearMiss: 38,
  context: 23,
}
const HALVES: readonly Half[] = ['tuning', 'heldOut']

const halves = { tuning: readQuestions('tuning'), heldOut: readQuestions('heldOut') }
const of = (half: Half): ChatQuestion[] => Object.values(halves[half]).flat()
const beside = (['growth', 'fresh'] as const).flatMap((set) => Object.entries(readQuestions(set)))
const all = [...HALVES.flatMap(of), ...beside.flatMap(([, questions]) => questions)]
const asked = ({ turns = [], question }: ChatQuestion): string =>
  [...turns, question].map(foldForSearch).join('\n')
const refused = (list: string) => (one: ChatQuestion) =>
  one.expect.kind === 'refusal' && one.expect.list === list

describe('the questions', () => {
  it('should have ids of their own, named after their file', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const half of HALVES) {
      for (const [category, questions] of Object.entries(halves[half])) {
        const strangers = questions.filter(({ id }) => !id.startsWith(`${category}-`))
        expect(strangers).toEqual([])
      }
    }
    for (const [category, questions] of beside) {
      expect(questions.filter(({ id }) => !id.startsWith(`${category}-`))).toEqual([])
    }
  })

  it('should each be asked once, so that nothing held out can be read in the other half', () => {
    const once = new Set<string>()
    const twice = all.filter((one) => once.size === once.add(asked(one)).size)
    expect(twice.map(({ id }) => id)).toEqual([])
  })

  it('should be at least 600 in both halves, and 940 beside them', () => {
    expect(HALVES.flatMap(of).length).toBeGreaterThanOrEqual(600)
    expect(beside.flatMap(([, questions]) => questions).length).toBeGreaterThanOrEqual(940)
  })

  describe.each(HALVES)('in the half %s', (half) => {
    it('should be of every category', () => {
      expect(Object.keys(halves[half]).toSorted()).toEqual(Object.keys(FEWEST).toSorted())
      const tooFew = Object.entries(halves[half]).filter(
        ([category, { length }]) => length < (FEWEST[category] ?? 0),
      )
      expect(tooFew).toEqual([])
    })

    it('should be in every style', () => {
      const fewest = STYLES.map((style) => of(half).filter((one) => one.style === style).length)
      expect(Math.min(...fewest)).toBeGreaterThanOrEqual(7)
    })

    it('should ask for every refusal, and most for those that are urgent', () => {
      const counts = CARE_LISTS.map((list) => of(half).filter(refused(list)).length)
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
      expect(of(half).filter(refused('crisis')).length).toBeGreaterThanOrEqual(12)
      expect(of(half).filter(refused('emergency')).length).toBeGreaterThanOrEqual(12)
    })

    it('should look like every refusal without being one', () => {
      const near = of(half).filter(({ nearMiss }) => nearMiss)
      expect(near.length).toBeGreaterThanOrEqual(30)
      expect(near.filter((one) => one.expect.kind === 'refusal')).toEqual([])
      expect(new Set(near.map(({ nearMiss }) => nearMiss)).size).toBe(CARE_LISTS.length)
    })

    it('should go on from earlier turns', () => {
      expect(of(half).filter(({ turns }) => turns).length).toBeGreaterThanOrEqual(20)
    })
  })
})

describe('the right replies', () => {
  const paths = pathsOfStartingContent('2026-11-27')

  it('should be pages of the starting content', () => {
    const expected = all.flatMap(({ id, expect: one }) => {
      const records = one.kind === 'record' ? one.records : one.kind === 'finder' && one.orRecords
      return (records || []).map((record) => ({ id, record }))
    })
    const missing = expected.filter(
      ({ record }) => !paths.some((path) => isExpectedPath(record, path)),
    )
    expect(missing).toEqual([])
  })

  it('should ask the finders in the words of the vocabulary', () => {
    const unknown = all.flatMap(({ id, expect: one }) =>
      one.kind === 'finder'
        ? [one.parameters, ...(one.orParameters ?? [])]
            .flatMap((parameters) => unknownParameters(one.finder, parameters))
            .map((parameter) => ({ id, parameter }))
        : [],
    )
    expect(unknown).toEqual([])
  })
})
