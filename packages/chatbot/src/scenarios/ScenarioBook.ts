import type { Language } from '@tokyo-cancer-portal/domain'
import { languageOfMessage } from '../message/languageOfMessage'
import type { Scenario, ScenarioStep, TranslatedScenario } from '../model/Knowledge'
import { plainName, plainWords } from './sameWords'
import { scenarioIn } from './scenarioIn'

/** What is said in one language, folded. */
interface Read {
  scenarios: readonly Scenario[]
  /** Where a scenario stands, by each of its names. */
  byName: ReadonlyMap<string, number>
  /** Of each scenario and step: where a choice stands, by its label. */
  choices: readonly (readonly ReadonlyMap<string, number>[])[]
}

/**
 * The guided conversations in every language. A language is read and folded when it is asked for the first time, and not
 * again for any message.
 */
export class ScenarioBook {
  readonly #scenarios: readonly TranslatedScenario[]
  readonly #read = new Map<Language, Read>()

  constructor(scenarios: readonly TranslatedScenario[]) {
    this.#scenarios = scenarios
  }

  /** As visitors of a language read them, in their order. */
  in(language: Language): readonly Scenario[] {
    return this.#readIn(language).scenarios
  }

  /** Which one begins with a name in a language. @param name as `plainName` gives it */
  named(name: string, language: Language): number | undefined {
    return this.#readIn(language).byName.get(name)
  }

  /**
   * The step to which a choice leads in a language.
   *
   * @param label as `plainWords` gives it
   * @returns with the place of the choice among those of its step; undefined where no choice is called so
   */
  chosen(
    at: { scenario: number; step: number },
    label: string,
    language: Language,
  ): { choice: number; step: number } | undefined {
    const read = this.#readIn(language)
    const choice = read.choices[at.scenario]?.[at.step]?.get(label)
    const steps = this.#scenarios[at.scenario]?.steps ?? []
    const next = choice === undefined ? undefined : steps[at.step]?.choices[choice]?.next
    const step = steps.findIndex(({ key }) => key === next)
    return choice === undefined || step < 0 ? undefined : { choice, step }
  }

  #readIn(language: Language): Read {
    const known = this.#read.get(language)
    if (known) return known
    const scenarios = this.#scenarios.map((one) => scenarioIn(language, one))
    const read = {
      scenarios,
      byName: namesOf(scenarios, language),
      choices: scenarios.map(({ steps }) => steps.map(labelsOf)),
    }
    this.#read.set(language, read)
    return read
  }
}

/** Titles, and the other wordings of the language; of two with the same name the first. */
function namesOf(scenarios: readonly Scenario[], language: Language): Map<string, number> {
  const names = scenarios.flatMap(({ title, otherWordings, steps }, at) =>
    steps.length === 0
      ? []
      : [title, ...otherWordings.filter((words) => isOf(words, language))].map(
          (words) => [plainName(words), at] as const,
        ),
  )
  return firstOfEach(names.filter(([name]) => name !== ''))
}

/** Whoever types English is answered in English, whatever the page: so its wordings are not those of Japanese. */
const isOf = (words: string, language: Language): boolean =>
  (languageOfMessage(words) === 'en') === (language === 'en')

const labelsOf = ({ choices }: ScenarioStep): Map<string, number> =>
  firstOfEach(choices.map(({ label }, at) => [plainWords(label), at] as const))

/** A map of which the first of two entries counts. */
const firstOfEach = (entries: readonly (readonly [string, number])[]): Map<string, number> =>
  new Map(entries.toReversed())
