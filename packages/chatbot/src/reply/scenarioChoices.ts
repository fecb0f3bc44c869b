import type { ChatChoice } from '../model/ChatReply'
import type { Scenario } from '../model/Knowledge'
import { MOST_CHOICES } from '../scenarios/scenarioProblems'

/** Where one can go on from everywhere: the guided conversations. */
export const scenarioChoices = (scenarios: readonly Scenario[]): ChatChoice[] =>
  scenarios.slice(0, MOST_CHOICES).map(({ title }) => ({ label: title, message: title }))
