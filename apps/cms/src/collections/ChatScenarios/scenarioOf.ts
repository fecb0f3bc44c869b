import type { Scenario } from '@tokyo-cancer-portal/chatbot'
import { rowsIn, textIn } from '../../search/records/reading'

/** A scenario as it is filled in, half-finished ones too. Links are as staff wrote them, not looked up. */
export function scenarioOf(document: Record<string, unknown>): Scenario {
  return {
    id: `chat-scenarios/${textIn(document.id)}`,
    title: textIn(document.title),
    otherWordings: rowsIn(document.otherWordings).map(({ text }) => textIn(text)),
    steps: rowsIn(document.steps).map((step) => ({
      key: textIn(step.key),
      text: textIn(step.text),
      choices: rowsIn(step.choices).map(({ label, next }) => ({
        label: textIn(label),
        next: textIn(next),
      })),
      links: rowsIn(step.links).map(({ label, href }) => ({
        label: textIn(label),
        href: textIn(href),
      })),
      showsContacts: step.showsContacts === true,
    })),
  }
}
