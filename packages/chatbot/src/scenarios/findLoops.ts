import type { ScenarioStep } from '../model/Knowledge'

/** Ways along choices that come back to where they began, each once, beginning and ending with the same key. */
export function findLoops(steps: readonly ScenarioStep[]): string[][] {
  const nextOf = new Map(steps.map(({ key, choices }) => [key, choices.map(({ next }) => next)]))
  const done = new Set<string>()
  const loops: string[][] = []
  const follow = (key: string, path: readonly string[]): void => {
    const at = path.indexOf(key)
    if (at >= 0) loops.push([...path.slice(at), key])
    if (at >= 0 || done.has(key)) return
    for (const next of new Set(nextOf.get(key))) follow(next, [...path, key])
    // All ways from here are known; a second way to here finds no other loop through here.
    done.add(key)
  }
  for (const { key } of steps) follow(key, [])
  return loops
}
