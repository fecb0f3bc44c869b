import { CHAT_MESSAGE_LIMITS } from '@tokyo-cancer-portal/domain'
import type { Scenario, ScenarioStep } from '../model/Knowledge'
import { findLoops } from './findLoops'
import { scenarioPath } from './scenarioPath'

/** No conversation has more turns; a loop in a scenario ends here. */
export const LONGEST_PATH = 12

/** What a label adds to a path besides itself. */
const BETWEEN = scenarioPath(['', '']).length

/**
 * Keys of the steps that a choice leads to and no visitor reaches: the words on the longest way there are a message that is
 * too long to be sent, or has too many parts. None where a scenario goes round in circles, which is another problem.
 */
export function unspeakableSteps({ title, steps }: Pick<Scenario, 'title' | 'steps'>): string[] {
  const [first] = steps
  if (!first || findLoops(steps).length > 0) return []
  const longest = new Map([[first.key, { characters: lengthOf(title), parts: 1 }]])
  for (const { key, choices } of inOrder(steps)) {
    const own = longest.get(key)
    if (!own) continue
    for (const { label, next } of choices) {
      const known = longest.get(next)
      longest.set(next, {
        characters: Math.max(known?.characters ?? 0, own.characters + BETWEEN + lengthOf(label)),
        parts: Math.max(known?.parts ?? 0, own.parts + 1),
      })
    }
  }
  return [...longest].flatMap(([key, { characters, parts }]) =>
    characters > CHAT_MESSAGE_LIMITS.characters || parts > LONGEST_PATH ? [key] : [],
  )
}

/** The steps that the first one leads to, each before those that it leads to itself. */
function inOrder(steps: readonly ScenarioStep[]): ScenarioStep[] {
  const done = new Set<string>()
  const backwards: ScenarioStep[] = []
  const visit = (key: string | undefined): void => {
    const step = steps.find((one) => one.key === key)
    if (!step || done.has(step.key)) return
    done.add(step.key)
    for (const { next } of step.choices) visit(next)
    backwards.push(step)
  }
  visit(steps[0]?.key)
  return backwards.toReversed()
}

const lengthOf = (text: string): number => Array.from(text).length
