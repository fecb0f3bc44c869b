import { describe, expect, it } from '@jest/globals'
import {
  answer,
  problemsInLanguages,
  type Retrieve,
  ScenarioBook,
  scenarioIn,
  type TranslatedScenario,
} from '@tokyo-cancer-portal/chatbot'
import { type Language, LANGUAGES } from '@tokyo-cancer-portal/domain'
import { scenarioOf } from '../../collections/ChatScenarios/scenarioOf'
import { startingContent } from '../startingContent'

type Row = Record<string, unknown>

/** The shipped conversations in all their languages. */
const scenarios: TranslatedScenario[] = startingContent({ samples: false, today: '2026-11-22' })
  .filter(({ collection }) => collection === 'chat-scenarios')
  .map(({ data, translations = [] }) =>
    scenarioOf(
      merged({
        ja: data,
        ...Object.fromEntries(translations.map((one) => [one.language, one.data])),
      }),
    ),
  )

/** One document, whose texts are objects by language, of those in each language. */
function merged(documents: Record<string, Row>): Row {
  const { ja = {} } = documents
  return Object.fromEntries(
    Object.entries(ja).map(([name, value]) => {
      const inEach = Object.entries(documents).map(
        ([language, row]) => [language, row[name]] as const,
      )
      if (['label', 'text', 'title'].includes(name)) return [name, Object.fromEntries(inEach)]
      if (!Array.isArray(value) || name === 'otherWordings') return [name, value]
      const rowsAt = (at: number) =>
        Object.fromEntries(inEach.map(([language, rows]) => [language, (rows as Row[])[at] ?? {}]))
      return [name, value.map((_, at) => merged(rowsAt(at)))]
    }),
  )
}

/** A house that knows nothing but the conversations. */
const retrieve: Retrieve = {
  now: '2026-11-27T09:30',
  scenarios: new ScenarioBook(scenarios),
  care: { crisisLines: [], words: [] },
  answers: () => [],
  passages: () => [],
  knownWords: () => [],
  records: async () => ({ total: 0, hits: [], url: '/' }),
  contacts: async () => [],
}

describe.each(LANGUAGES.map(({ value }) => value))('the guided conversations in %s', (language) => {
  it('have nothing to mend, and every text', () => {
    expect(scenarios.flatMap(problemsInLanguages)).toEqual([])
    const missing = scenarios.flatMap(({ title, steps }) =>
      [
        title,
        ...steps.flatMap(({ text, choices, links }) => [
          text,
          ...[...choices, ...links].map(({ label }) => label),
        ]),
      ].filter((text) => !text[language]),
    )
    expect(missing).toEqual([])
  })

  it('lead to each of their steps by what is chosen, and no choice is refused', async () => {
    for (const scenario of scenarios.map((one) => scenarioIn(language, one))) {
      const reached = await walkAll(scenario.title, language)
      expect(reached).toEqual(new Set(scenario.steps.map(({ text }) => text)))
    }
  })
})

/** What is said on all ways from a message on. */
async function walkAll(message: string, language: Language): Promise<Set<string>> {
  const { reply, why } = await answer(message, { turns: [], language }, retrieve)
  expect([message, why.step]).toEqual([message, 'scenario'])
  const texts = new Set([reply.text])
  for (const choice of reply.choices) {
    for (const text of await walkAll(choice.message, language)) texts.add(text)
  }
  return texts
}
