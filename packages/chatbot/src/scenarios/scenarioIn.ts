import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'
import type { Scenario, TextByLanguage, TranslatedScenario } from '../model/Knowledge'

/** A scenario as a visitor of one language reads it: text by text, and in Japanese what is not translated. */
export function scenarioIn(
  language: Language,
  { id, title, otherWordings, steps }: TranslatedScenario,
): Scenario {
  const read = (text: TextByLanguage) => text[language] || text[DEFAULT_LANGUAGE] || ''
  return {
    id,
    title: read(title),
    otherWordings,
    steps: steps.map(({ key, text, choices, links, showsContacts }) => ({
      key,
      text: read(text),
      choices: choices.map(({ label, next }) => ({ label: read(label), next })),
      links: links.map(({ label, href }) => ({ label: read(label), href })),
      showsContacts,
    })),
  }
}
