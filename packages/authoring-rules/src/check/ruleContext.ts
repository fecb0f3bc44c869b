import type { CheckContext, RuleContext } from '../model/CheckContext'
import { DEFAULT_DICTIONARIES } from '../dictionaries/defaultDictionaries'

/** What a check was told, filled up. */
export function ruleContext(
  context: CheckContext,
  eventDates: readonly string[] = [],
): RuleContext {
  return {
    dictionaries: DEFAULT_DICTIONARIES,
    siteOrigins: [],
    otherTitles: [],
    explainedWords: [],
    ...context,
    eventDates,
  }
}
