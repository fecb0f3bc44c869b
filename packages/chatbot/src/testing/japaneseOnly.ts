import type { Scenario, TranslatedScenario } from '../model/Knowledge'

/** A scenario that nobody has translated. */
export const japaneseOnly = ({ title, steps, ...scenario }: Scenario): TranslatedScenario => ({
  ...scenario,
  title: { ja: title },
  steps: steps.map(({ text, choices, links, ...step }) => ({
    ...step,
    text: { ja: text },
    choices: choices.map(({ label, next }) => ({ label: { ja: label }, next })),
    links: links.map(({ label, href }) => ({ label: { ja: label }, href })),
  })),
})
