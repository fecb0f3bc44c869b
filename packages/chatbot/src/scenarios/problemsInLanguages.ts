import { DEFAULT_LANGUAGE, LANGUAGES } from '@tokyo-cancer-portal/domain'
import type { TranslatedScenario } from '../model/Knowledge'
import { scenarioIn } from './scenarioIn'
import { scenarioProblems } from './scenarioProblems'

/**
 * What staff should mend before a scenario is published, in any of its languages. The steps and where they lead are the same
 * in all of them: what is wrong in Japanese is said once, and what is wrong with a translation names its language.
 */
export function problemsInLanguages(scenario: TranslatedScenario): string[] {
  const own = scenarioProblems(scenarioIn(DEFAULT_LANGUAGE, scenario))
  if (own.length > 0) return own
  return LANGUAGES.filter(({ value }) => value !== DEFAULT_LANGUAGE).flatMap(({ value, label }) =>
    scenarioProblems(scenarioIn(value, scenario)).map((problem) => `${label}：${problem}`),
  )
}
