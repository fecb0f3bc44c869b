import type { TextByLanguage, TranslatedScenario } from '@tokyo-cancer-portal/chatbot'
import { LANGUAGES } from '@tokyo-cancer-portal/domain'
import { rowsIn, textIn } from '../../search/records/reading'

/**
 * A scenario as it is filled in, half-finished ones too. Links are as staff wrote them, not looked up.
 *
 * @param document in all languages (`locale=all`), or in Japanese alone
 */
export function scenarioOf(document: Record<string, unknown>): TranslatedScenario {
  return {
    id: `chat-scenarios/${textIn(document.id)}`,
    title: textsOf(document.title),
    otherWordings: rowsIn(document.otherWordings).map(({ text }) => textIn(text)),
    steps: rowsIn(document.steps).map((step) => ({
      key: textIn(step.key),
      text: textsOf(step.text),
      choices: rowsIn(step.choices).map(({ label, next }) => ({
        label: textsOf(label),
        next: textIn(next),
      })),
      links: rowsIn(step.links).map(({ label, href }) => ({
        label: textsOf(label),
        href: textIn(href),
      })),
      showsContacts: step.showsContacts === true,
    })),
  }
}

/** The languages in which there is a text, with it. */
export function textsOf(value: unknown): TextByLanguage {
  const texts = typeof value === 'object' ? value : { ja: value }
  return Object.fromEntries(
    LANGUAGES.flatMap(({ value: language }) => {
      const text = textIn(texts, language)
      return text === '' ? [] : [[language, text]]
    }),
  )
}
