import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '@tokyo-cancer-portal/domain'
import type { Scenario, ScenarioStep } from '../model/Knowledge'
import { plainName, plainWords } from './sameWords'
import type { ScenarioBook } from './ScenarioBook'
import { partsOfPath } from './scenarioPath'
import { LONGEST_PATH } from './unspeakableSteps'

/** Where in a scenario a message leads. */
export interface ScenarioPlace {
  /** In the language that it was said in. */
  scenario: Scenario
  step: ScenarioStep
  /** Labels from the title to this step, in the same language. */
  path: string[]
  /** The same in Japanese, for staff. */
  inJapanese: string[]
  /** What was said after it that no choice is called; null where all was understood. */
  lost: string | null
}

/** In which languages a message may have been said. */
export interface SaidIn {
  /** Of the message itself (`languageOfMessage`). */
  language: Language
  /** Of the page on which it was said, whose labels it may have been chosen from. */
  ofPage: Language
}

/** The places of the choices from the first step on. */
interface Route {
  choices: number[]
  /** Of the scenario, in their order, the first among them. */
  steps: number[]
  lost: string | null
}

/**
 * Follows a message that names a scenario, or a path in one, as far as its choices are known. Null for any other.
 *
 * What one language shows is followed in that language, the page's before others: of a scenario that is half translated
 * its labels are in two. What no language shows as it was said, such as a label from before something was translated, is
 * followed part by part.
 */
export function walkScenario(
  message: string,
  book: ScenarioBook,
  { language, ofPage }: SaidIn,
): ScenarioPlace | null {
  const [title = '', ...labels] = partsOfPath(message).slice(0, LONGEST_PATH)
  const name = plainName(title)
  const languages = [...new Set([ofPage, language, ...LANGUAGES.map(({ value }) => value)])]
  const begun = languages.flatMap((one) => {
    const scenario = book.named(name, one)
    return scenario === undefined ? [] : [{ language: one, scenario }]
  })
  const [first] = begun
  if (!first) return null
  // A name is typed as well: whoever happens to know it from another page is answered as always.
  const named = [ofPage, language].includes(first.language) ? first : { ...first, language }
  if (labels.length === 0) return placeOf(book, named, NOWHERE_YET)
  for (const one of begun) {
    const route = follow(book, one.scenario, labels, [one.language])
    if (route.lost === null) return placeOf(book, one, route)
  }
  const route = follow(book, first.scenario, labels, languages)
  return placeOf(book, route.lost === null ? { ...first, language: ofPage } : first, route)
}

const NOWHERE_YET: Route = { choices: [], steps: [0], lost: null }

function follow(
  book: ScenarioBook,
  scenario: number,
  labels: readonly string[],
  languages: readonly Language[],
): Route {
  const route: Route = { choices: [], steps: [0], lost: null }
  for (const label of labels) {
    const at = { scenario, step: route.steps.at(-1) ?? 0 }
    const said = plainWords(label)
    const chosen = languages.map((one) => book.chosen(at, said, one)).find(Boolean)
    if (!chosen) return { ...route, lost: label }
    route.choices.push(chosen.choice)
    route.steps.push(chosen.step)
  }
  return route
}

function placeOf(
  book: ScenarioBook,
  { scenario: at, language }: { scenario: number; language: Language },
  { choices, steps, lost }: Route,
): ScenarioPlace | null {
  const pathIn = (wanted: Language) => {
    const { title = '', steps: read = [] } = book.in(wanted)[at] ?? {}
    const labels = choices.map((choice, turn) => read[steps[turn] ?? 0]?.choices[choice]?.label)
    return [title, ...labels.map((label) => label ?? '')]
  }
  const scenario = book.in(language)[at]
  const step = scenario?.steps[steps.at(-1) ?? 0]
  if (!scenario || !step) return null
  return { scenario, step, path: pathIn(language), inJapanese: pathIn(DEFAULT_LANGUAGE), lost }
}
