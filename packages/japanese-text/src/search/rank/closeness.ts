import type { Place } from '../match/compileWording'

/**
 * How close together groups stand in a text, from 0 (one is missing) to 1 (next to each other): the length of the words
 * divided by the length of the shortest piece of text that has one place of each.
 */
export function closeness(groups: readonly (readonly Place[])[]): number {
  if (groups.length < 2 || groups.some((places) => places.length === 0)) return 0
  const all = groups
    .flatMap((places, group) => places.map((place) => ({ ...place, group })))
    .toSorted((a, b) => a.start - b.start)
  const last = new Map<number, Place>()
  let best = 0
  for (const place of all) {
    last.set(place.group, place)
    if (last.size < groups.length) continue
    const chosen = [...last.values()]
    const span =
      Math.max(...chosen.map(({ end }) => end)) - Math.min(...chosen.map(({ start }) => start))
    const words = chosen.reduce((sum, { start, end }) => sum + end - start, 0)
    best = Math.max(best, Math.min(1, words / span))
  }
  return best
}
