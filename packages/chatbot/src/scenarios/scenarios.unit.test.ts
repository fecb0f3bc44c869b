import { describe, expect, it } from '@jest/globals'
import type { Scenario, ScenarioStep } from '../model/Knowledge'
import { japaneseOnly } from '../testing/japaneseOnly'
import { plainName } from './sameWords'
import { ScenarioBook } from './ScenarioBook'
import { scenarioPath } from './scenarioPath'
import { scenarioProblems } from './scenarioProblems'
import { walkScenario } from './walkScenario'

const step = (
  key: string,
  next: readonly string[] = [],
  more: Partial<ScenarioStep> = {},
): ScenarioStep => ({
  key,
  text: `${key}の文`,
  choices: next.map((to) => ({ label: `${to}へ`, next: to })),
  links: next.length === 0 ? [{ label: '病院', href: '/hospitals' }] : [],
  showsContacts: false,
  ...more,
})

const WORK: Scenario = {
  id: 's1',
  title: '仕事と治療',
  otherWordings: ['働きたい'],
  steps: [step('start', ['rest', 'stay']), step('rest', ['desk']), step('stay'), step('desk')],
}
const HOSPITALS: Scenario = { id: 's2', title: '病院を探す', otherWordings: [], steps: [step('a')] }
const SCENARIOS = [WORK, HOSPITALS]
const walk = (message: string, scenarios: readonly Scenario[] = SCENARIOS) =>
  walkScenario(message, new ScenarioBook(scenarios.map(japaneseOnly)), {
    language: 'ja',
    ofPage: 'ja',
  })

describe('walkScenario', () => {
  it.each([
    ['仕事と治療', 'start', null],
    ['しごと', null, null],
    ['働きたいです', 'start', null],
    ['病院を探したい', 'a', null],
    ['病院をさがしています', 'a', null],
    ['仕事と治療 › restへ', 'rest', null],
    ['仕事と治療›restへ›deskへ', 'desk', null],
    ['仕事と治療 > stayへ', 'stay', null],
    ['仕事と治療 › 知らない', 'start', '知らない'],
    ['仕事と治療 › restへ › stayへ', 'rest', 'stayへ'],
    ['乳がんの病院', null, null],
    ['', null, null],
    ['›', null, null],
  ])('%s leads to %s', (message, key, lost) => {
    const place = walk(message)
    expect(place?.step.key ?? null).toBe(key)
    expect(place?.lost ?? null).toBe(lost)
  })

  it('ends in a loop', () => {
    const loop: Scenario = { ...WORK, steps: [step('start', ['start'])] }
    const message = scenarioPath(['仕事と治療', ...Array.from({ length: 60 }, () => 'startへ')])
    expect(walk(message, [loop])?.path.length).toBeLessThanOrEqual(12)
  })

  it('knows where it is', () => {
    expect(walk('働きたい › restへ')?.path).toEqual(['仕事と治療', 'restへ'])
  })

  it('does not begin what has no step', () => {
    expect(walk('仕事と治療', [{ ...WORK, steps: [] }])).toBeNull()
  })
})

describe('plainName', () => {
  it.each([
    ['病院を探す', '病院を探したいのですが', true],
    ['お金の制度', 'お金の制度について教えてください', true],
    ['お金の制度', 'お金', false],
    ['イベントを探す', 'イベント', true],
    ['イベントを探す', 'ｲﾍﾞﾝﾄを探す。', true],
    ['相談先を探す', '病院を探す', false],
    ['企業の方', '', false],
    ['Find a hospital', 'find a hospital.', true],
    ['見たい', '知りたい', false],
  ])('%s, %s: %s', (title, typed, expected) => {
    expect(plainName(typed) === plainName(title)).toBe(expected)
  })
})

describe('scenarioProblems', () => {
  const problems = (steps: ScenarioStep[], title = '題') => scenarioProblems({ title, steps })

  it.each<[string, ScenarioStep[], string[]]>([
    ['all is well', WORK.steps, []],
    ['nothing', [], ['場面が一つもありません。最初の場面を作ってください。']],
    [
      'a dead end',
      [step('a', ['b']), step('b', [], { links: [] })],
      ['場面「b」は行き止まりです。選択肢・リンク・相談窓口のどれかを入れてください。'],
    ],
    ['desks are an end', [step('a', [], { links: [], showsContacts: true })], []],
    ['a loop', [step('a', ['b']), step('b', ['a'])], ['場面が一回りしています：a → b → a']],
    ['itself', [step('a', ['a'])], ['場面が一回りしています：a → a']],
    [
      'two ways to one end are no loop',
      [step('a', ['b', 'c']), step('b', ['d']), step('c', ['d']), step('d')],
      [],
    ],
    ['unreachable', [step('a'), step('b')], ['場面「b」には、どの選択肢からも行けません。']],
    [
      'an unknown next',
      [step('a', ['x'])],
      ['場面「a」の選択肢「xへ」の行き先「x」がありません。'],
    ],
    [
      'too many choices',
      [
        step('a', ['b', 'c', 'd', 'e', 'f', 'g']),
        ...['b', 'c', 'd', 'e', 'f', 'g'].map((key) => step(key)),
      ],
      ['場面「a」の選択肢が6個あります。5個までにしてください。'],
    ],
    [
      'five are not',
      [step('a', ['b', 'c', 'd', 'e', 'f']), ...['b', 'c', 'd', 'e', 'f'].map((key) => step(key))],
      [],
    ],
    ['the same key', [step('a'), step('a')], ['場面の名前「a」が二つ以上あります。']],
    [
      'the same label',
      [step('a', ['b', 'b']), step('b')],
      ['場面「a」に、同じ選択肢「bへ」が二つ以上あります。'],
    ],
    ['no text', [step('a', [], { text: ' ' })], ['場面「a」の文が空です。']],
    [
      'a sign of paths',
      [step('a', [], { choices: [{ label: '右›左', next: 'b' }] }), step('b')],
      ['場面「a」の選択肢「右›左」に「›」は使えません。'],
    ],
  ])('%s', (_name, steps, expected) => expect(problems(steps)).toEqual(expected))

  it('names steps that no message is short enough for', () => {
    const long = { label: 'あ'.repeat(150), next: 'b' }
    const steps = [
      step('a', [], { choices: [{ ...long, next: 'b' }] }),
      step('b', [], { choices: [{ ...long, next: 'c' }] }),
      step('c'),
    ]
    const problem =
      '場面「c」までの題名と選択肢の言葉が長すぎます。短くするか、途中の場面を減らしてください。'
    expect(problems(steps)).toEqual([problem])
    const keys = Array.from({ length: 13 }, (_, at) => `k${at}`)
    const deep = keys.map((key, at) => step(key, keys.slice(at + 1, at + 2)))
    expect(problems(deep)).toEqual([problem.replace('「c」', '「k12」')])
    expect(problems(deep.slice(0, 11).concat(step('k11')))).toEqual([])
  })

  it('names a title that no path can have', () => {
    expect(problems([step('a')], '病院›探す')).toEqual(['題名に「›」は使えません。'])
  })

  it('finds every step of a scenario that is well by some path', () => {
    const keysFrom = (current: ScenarioStep, path: string[]): string[] => [
      walk(scenarioPath(path))?.step.key ?? '',
      ...current.choices.flatMap(({ label, next }) => {
        const found = WORK.steps.find(({ key }) => key === next)
        return found ? keysFrom(found, [...path, label]) : []
      }),
    ]
    const [first] = WORK.steps
    expect(first && new Set(keysFrom(first, [WORK.title]))).toEqual(
      new Set(WORK.steps.map(({ key }) => key)),
    )
  })
})
