import type { Language } from '@tokyo-cancer-portal/domain'
import type { ChatChoice } from '../model/ChatReply'
import type { ScenarioBook } from '../scenarios/ScenarioBook'
import { MOST_CHOICES } from '../scenarios/scenarioProblems'

/** Where one can go on from everywhere: the guided conversations, as a language names them. */
export const scenarioChoices = (scenarios: ScenarioBook, language: Language): ChatChoice[] =>
  scenarios
    .in(language)
    .slice(0, MOST_CHOICES)
    .map(({ title }) => ({ label: title, message: title }))
