import type { Mark } from './markMatches'

/**
 * The neighbouring marks that say most within a length: as many groups as possible that were not shown yet, then as many
 * marks as possible, then the first. Empty where no mark shows anything new.
 */
export function chooseMarks(
  marks: readonly Mark[],
  length: number,
  shown: ReadonlySet<number>,
): readonly Mark[] {
  let best: readonly Mark[] = []
  let bestWorth = 0
  for (const [first, { start }] of marks.entries()) {
    const within: Mark[] = []
    for (let index = first; index < marks.length; index += 1) {
      const mark = marks[index]
      if (!mark || mark.start > start + length) break
      // A mark that is longer than the passage is shown as far as it goes.
      if (mark.end <= start + length || index === first) within.push(mark)
    }
    const groups = new Set(within.map(({ group }) => group).filter((group) => !shown.has(group)))
    const worth = groups.size === 0 ? 0 : groups.size * 1000 + Math.min(within.length, 999)
    if (worth > bestWorth) {
      best = within
      bestWorth = worth
    }
  }
  return best
}
