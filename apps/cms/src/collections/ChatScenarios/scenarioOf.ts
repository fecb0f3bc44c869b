import type { Scenario } from '@tokyo-cancer-portal/chatbot'

type Row = Record<string, unknown>

const rowsOf = (value: unknown): Row[] =>
  Array.isArray(value)
    ? value.filter((row): row is Row => typeof row === 'object' && row !== null)
    : []
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** A scenario as it is filled in, half-finished ones too. Links are as staff wrote them, not looked up. */
export function scenarioOf(document: Row): Scenario {
  return {
    id: `chat-scenarios/${textOf(document.id)}`,
    title: textOf(document.title),
    otherWordings: rowsOf(document.otherWordings).map(({ text }) => textOf(text)),
    steps: rowsOf(document.steps).map((step) => ({
      key: textOf(step.key),
      text: textOf(step.text),
      choices: rowsOf(step.choices).map(({ label, next }) => ({
        label: textOf(label),
        next: textOf(next),
      })),
      links: rowsOf(step.links).map(({ label, href }) => ({
        label: textOf(label),
        href: textOf(href),
      })),
      showsContacts: step.showsContacts === true,
    })),
  }
}
