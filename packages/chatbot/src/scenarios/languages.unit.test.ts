import { describe, expect, it } from '@jest/globals'
import { type Language, LANGUAGES } from '@tokyo-cancer-portal/domain'
import { languageOfMessage } from '../message/languageOfMessage'
import type { TranslatedScenario } from '../model/Knowledge'
import { answer } from '../reply/answer'
import { sampleRetrieve } from '../testing/samplePortal'
import { problemsInLanguages } from './problemsInLanguages'
import { ScenarioBook } from './ScenarioBook'
import { walkScenario } from './walkScenario'

/** Half translated: the title, one choice of two, and one of two ends. */
const WORK: TranslatedScenario = {
  id: 'work',
  title: { ja: '仕事と治療', easy: 'しごと と 治療', en: 'Work and treatment' },
  otherWordings: ['働きたい', 'I want to work'],
  steps: [
    {
      key: 'a',
      text: { ja: '何をしますか。', en: 'What would you like to do?' },
      choices: [
        { label: { ja: '休みたい', easy: 'やすみたい' }, next: 'b' },
        { label: { ja: '相談したい', easy: 'そうだん したい', en: 'Talk to someone' }, next: 'c' },
      ],
      links: [],
      showsContacts: false,
    },
    {
      key: 'b',
      text: { ja: '休めます。', en: 'You can take leave.' },
      choices: [{ label: { ja: '次へ', en: 'Next' }, next: 'c' }],
      links: [{ label: { ja: '制度', en: 'Schemes' }, href: '/money' }],
      showsContacts: false,
    },
    { key: 'c', text: { ja: '窓口です。' }, choices: [], links: [], showsContacts: true },
  ],
}
const HOSPITALS: TranslatedScenario = {
  id: 'hospitals',
  title: { ja: '病院を探す', easy: '病院を さがす' },
  otherWordings: [],
  steps: [
    {
      key: 'a',
      text: { ja: '一覧です。', en: 'A list.' },
      choices: [],
      links: [{ label: { ja: '病院' }, href: '/hospitals' }],
      showsContacts: false,
    },
  ],
}
const BOOK = new ScenarioBook([WORK, HOSPITALS])
const walk = (message: string, ofPage: Language, book = BOOK) =>
  walkScenario(message, book, { ofPage, language: languageOfMessage(message, ofPage) })

describe('a message', () => {
  it.each<[message: string, ofPage: Language, path: string, text: string]>([
    // What the page of a language shows is followed in it, also where it shows Japanese.
    ['Work and treatment', 'en', 'Work and treatment', 'What would you like to do?'],
    ['Work and treatment › 休みたい', 'en', 'Work and treatment › 休みたい', 'You can take leave.'],
    [
      'Work and treatment › 休みたい › Next',
      'en',
      'Work and treatment › 休みたい › Next',
      '窓口です。',
    ],
    ['病院を探す', 'en', '病院を探す', 'A list.'],
    ['しごと と 治療 › やすみたい', 'easy', 'しごと と 治療 › やすみたい', '休めます。'],
    // Labels of another language than the page's, as from a tab that was open before.
    ['仕事と治療', 'en', '仕事と治療', '何をしますか。'],
    ['仕事と治療 › 休みたい', 'en', '仕事と治療 › 休みたい', '休めます。'],
    ['仕事と治療 › 休みたい', 'easy', '仕事と治療 › 休みたい', '休めます。'],
    [
      'Work and treatment › Talk to someone',
      'ja',
      'Work and treatment › Talk to someone',
      '窓口です。',
    ],
    ['病院を さがす', 'en', '病院を探す', 'A list.'],
    // Of two languages: what was shown before somebody translated the rest.
    ['仕事と治療 › Talk to someone', 'en', 'Work and treatment › Talk to someone', '窓口です。'],
    ['仕事と治療 › やすみたい › Next', 'ja', '仕事と治療 › 休みたい › 次へ', '窓口です。'],
    // Typed: whoever writes English is answered in it, whoever writes Japanese too.
    ['work and treatment.', 'ja', 'Work and treatment', 'What would you like to do?'],
    ['I want to work', 'ja', 'Work and treatment', 'What would you like to do?'],
    ['働きたいです', 'en', '仕事と治療', '何をしますか。'],
    ['病院をさがしたい', 'ja', '病院を探す', '一覧です。'],
    ['しごとと治療', 'ja', '仕事と治療', '何をしますか。'],
  ])('%s on a page in %s leads to %s', (message, ofPage, path, text) => {
    const place = walk(message, ofPage)
    expect(place?.path.join(' › ')).toBe(path)
    expect([place?.step.text, place?.lost]).toEqual([text, null])
  })

  it.each<[string, Language, string]>([
    ['仕事と治療 › 知らない', 'en', '知らない'],
    ['Work and treatment › Something else', 'en', 'Something else'],
    ['Work and treatment › Talk to someone › Next', 'ja', 'Next'],
  ])('%s on a page in %s goes as far as is known', (message, ofPage, lost) => {
    expect(walk(message, ofPage)).toMatchObject({ lost })
  })

  it.each<[string, Language]>([
    ['work', 'en'],
    ['Talk to someone', 'en'],
    ['Money', 'ja'],
  ])('%s on a page in %s is none', (message, ofPage) => {
    expect(walk(message, ofPage)).toBeNull()
  })

  it('means what the page shows, where another language says the same of something else', () => {
    const book = new ScenarioBook([
      {
        ...WORK,
        steps: [
          {
            ...WORK.steps[0]!,
            choices: [
              { label: { ja: '相談', easy: '休む' }, next: 'b' },
              { label: { ja: '休む', easy: 'しごとを 休む' }, next: 'c' },
            ],
          },
          ...WORK.steps.slice(1),
        ],
      },
    ])
    expect(walk('仕事と治療 › 休む', 'ja', book)?.step.key).toBe('c')
    expect(walk('しごと と 治療 › 休む', 'easy', book)?.step.key).toBe('b')
  })

  it('is told to staff in Japanese', () => {
    expect(walk('Work and treatment › 休みたい', 'en')?.inJapanese).toEqual([
      '仕事と治療',
      '休みたい',
    ])
  })
})

describe('a scenario in several languages', () => {
  it.each(LANGUAGES.map(({ value }) => value))('is reached by what is shown in %s', (language) => {
    const reached = BOOK.in(language).map(({ title, steps }) => {
      const keysFrom = (key: string, path: string): string[] => [
        key,
        ...(steps.find((one) => one.key === key)?.choices ?? []).flatMap(({ label }) => {
          const next = walk(`${path} › ${label}`, language)
          return next?.lost === null ? keysFrom(next.step.key, `${path} › ${label}`) : ['lost']
        }),
      ]
      return keysFrom(walk(title, language)?.step.key ?? 'none', title)
    })
    expect(reached).toEqual([['a', 'b', 'c', 'c'], ['a']])
  })

  it.each<[string, TranslatedScenario, string[]]>([
    ['half of it', WORK, []],
    [
      'two choices of the same name',
      {
        ...WORK,
        steps: [
          {
            ...WORK.steps[0]!,
            choices: [
              { label: { ja: '休む', en: 'Rest' }, next: 'b' },
              { label: { ja: '相談する', en: 'rest' }, next: 'c' },
            ],
          },
          ...WORK.steps.slice(1),
        ],
      },
      ['English：場面「a」に、同じ選択肢「Rest」が二つ以上あります。'],
    ],
    [
      'a sign of paths',
      { ...HOSPITALS, title: { ja: '病院', easy: 'びょういん › さがす' } },
      ['やさしい日本語：題名に「›」は使えません。'],
    ],
    [
      'a path that no message has room for',
      { ...WORK, title: { ...WORK.title, en: 'x'.repeat(299) } },
      ['b', 'c'].map(
        (key) =>
          `English：場面「${key}」までの題名と選択肢の言葉が長すぎます。短くするか、途中の場面を減らしてください。`,
      ),
    ],
    [
      'what is wrong in Japanese is said once',
      { ...WORK, steps: [] },
      ['場面が一つもありません。最初の場面を作ってください。'],
    ],
  ])('may be published with %s, or is told why not', (_what, scenario, problems) => {
    expect(problemsInLanguages(scenario)).toEqual(problems)
  })
})

describe('a reply', () => {
  const ask = async (message: string, language: Language) =>
    (await answer(message, { turns: [], language }, sampleRetrieve())).reply

  it.each<[string, Language, string[]]>([
    ['hello', 'en', ['Work and treatment', '病院を探す']],
    ['How long will I live?', 'en', ['Work and treatment', '病院を探す']],
    ['Talk to a person', 'en', ['Work and treatment', '病院を探す']],
    ['qwxz vbnm', 'en', ['Work and treatment', '病院を探す']],
    ['こんにちは', 'en', ['仕事と治療', '病院を探す']],
    ['hello', 'ja', ['Work and treatment', '病院を探す']],
  ])(
    'to %s on a page in %s offers them in the language that it is in',
    async (message, language, titles) => {
      const { choices } = await ask(message, language)
      expect(choices).toEqual(titles.map((title) => ({ label: title, message: title })))
    },
  )

  it('goes on in English as far as there is any', async () => {
    const first = await ask('Work and treatment', 'en')
    expect(first).toMatchObject({
      text: 'What do you need?',
      choices: [
        { label: '休みたい', message: 'Work and treatment › 休みたい' },
        { label: 'I want to talk to someone' },
      ],
    })
    expect(await ask(first.choices[0]?.message ?? '', 'en')).toMatchObject({
      text: 'There is support.',
      links: [{ label: 'Support', href: '/contents/2' }],
    })
    expect(await ask(first.choices[1]?.message ?? '', 'en')).toMatchObject({
      kind: 'handover',
      text: '相談できる窓口です。',
    })
  })
})
