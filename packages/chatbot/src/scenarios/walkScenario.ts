import type { Scenario, ScenarioStep } from '../model/Knowledge'
import { isSameWords, plainTitle, plainWords } from './sameWords'
import { partsOfPath } from './scenarioPath'

/** Where in a scenario a message leads. */
export interface ScenarioPlace {
  scenario: Scenario
  step: ScenarioStep
  /** Labels from the title to this step. */
  path: string[]
  /** What was said after it that no choice is called; null where all was understood. */
  lost: string | null
}

/** No conversation is longer; a loop in a scenario ends here. */
const LONGEST_PATH = 12

/** Follows a message that names a scenario, or a path in one, as far as its choices are known. Null for any other. */
export function walkScenario(
  message: string,
  scenarios: readonly Scenario[],
): ScenarioPlace | null {
  const [title = '', ...labels] = partsOfPath(message).slice(0, LONGEST_PATH)
  const scenario = scenarios.find(
    (one) =>
      one.steps.length > 0 &&
      [one.title, ...one.otherWordings].some((name) => isSameWords(title, name)),
  )
  const first = scenario?.steps[0]
  if (!scenario || !first) return null
  const path = [scenario.title]
  let step = first
  for (const label of labels) {
    const said = plainWords(label)
    const choice = step.choices.find((one) => plainTitle(one.label) === said)
    const next = choice && scenario.steps.find(({ key }) => key === choice.next)
    if (!choice || !next) return { scenario, step, path, lost: label }
    path.push(choice.label)
    step = next
  }
  return { scenario, step, path, lost: null }
}
