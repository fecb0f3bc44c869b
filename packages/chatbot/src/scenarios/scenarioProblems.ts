import type { Scenario, ScenarioStep } from '../model/Knowledge'
import { findLoops } from './findLoops'
import { reachableSteps } from './reachableSteps'
import { plainWords } from './sameWords'
import { unspeakableSteps } from './unspeakableSteps'

/** As many as a visitor can take in at once. */
export const MOST_CHOICES = 5

/** What staff should mend before a scenario is published, in words for them; empty where all is well. */
export function scenarioProblems(scenario: Pick<Scenario, 'title' | 'steps'>): string[] {
  const { steps } = scenario
  if (steps.length === 0) return ['場面が一つもありません。最初の場面を作ってください。']
  const known = new Set(steps.map(({ key }) => key))
  const reached = reachableSteps(steps)
  return [
    ...(/[›»]/u.test(scenario.title) ? ['題名に「›」は使えません。'] : []),
    ...twice(steps.map(({ key }) => key)).map((key) => `場面の名前「${key}」が二つ以上あります。`),
    ...steps.flatMap((step) => problemsOfStep(step, known)),
    ...steps
      .filter(({ key }) => !reached.has(key))
      .map((step) => `場面${nameOf(step)}には、どの選択肢からも行けません。`),
    ...findLoops(steps).map((keys) => `場面が一回りしています：${keys.join(' → ')}`),
    ...unspeakableSteps(scenario).map(
      (key) =>
        `場面「${key}」までの題名と選択肢の言葉が長すぎます。短くするか、途中の場面を減らしてください。`,
    ),
  ]
}

function problemsOfStep(step: ScenarioStep, known: ReadonlySet<string>): string[] {
  const name = nameOf(step)
  const labels = step.choices.map(({ label }) => label)
  const isEnd = step.choices.length === 0 && step.links.length === 0 && !step.showsContacts
  return [
    ...(step.text.trim() === '' ? [`場面${name}の文が空です。`] : []),
    ...(isEnd
      ? [`場面${name}は行き止まりです。選択肢・リンク・相談窓口のどれかを入れてください。`]
      : []),
    ...(labels.length > MOST_CHOICES
      ? [`場面${name}の選択肢が${labels.length}個あります。${MOST_CHOICES}個までにしてください。`]
      : []),
    ...twice(labels.map(plainWords))
      .map((plain) => labels.find((label) => plainWords(label) === plain) ?? plain)
      .map((label) => `場面${name}に、同じ選択肢「${label}」が二つ以上あります。`),
    ...labels
      .filter((label) => /[›»]/u.test(label))
      .map((label) => `場面${name}の選択肢「${label}」に「›」は使えません。`),
    ...step.choices
      .filter(({ next }) => !known.has(next))
      .map(({ label, next }) => `場面${name}の選択肢「${label}」の行き先「${next}」がありません。`),
  ]
}

const nameOf = ({ key }: ScenarioStep): string => `「${key}」`

const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]
