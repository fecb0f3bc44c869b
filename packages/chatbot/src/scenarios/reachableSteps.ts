import type { ScenarioStep } from '../model/Knowledge'

/** Keys of the steps to which choices lead from the first one, itself among them. */
export function reachableSteps(steps: readonly ScenarioStep[]): Set<string> {
  const reached = new Set<string>()
  const open = steps.slice(0, 1).map(({ key }) => key)
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue
    reached.add(key)
    const step = steps.find((one) => one.key === key)
    open.push(...(step?.choices ?? []).map(({ next }) => next))
  }
  return reached
}
