/** What each kind of mistake counts; what is left out counts 1. */
export interface EditCosts {
  /** A character for a different one. */
  replacing?: (character: string, by: string) => number
  /** A character that only one of the two has. */
  leaving?: (character: string, before: string | undefined) => number
  /** Two neighbours the other way round. */
  swapping?: number
}

/**
 * How many characters of a text must be put in, taken away, replaced, or swapped with their neighbour to make it another
 * (Damerau and Levenshtein, each place changed once). More than `most` is given as `most + 1`.
 */
export function editDistance(
  one: readonly string[],
  other: readonly string[],
  most: number,
  { replacing = () => 1, leaving = () => 1, swapping = 1 }: EditCosts = {},
): number {
  const missing = other.map((character, at) => leaving(character, other[at - 1]))
  let beforeLast: number[] = []
  let last = [0]
  for (const cost of missing) last.push((last.at(-1) ?? 0) + cost)
  for (let row = 1; row <= one.length; row += 1) {
    const character = one[row - 1] ?? ''
    const before = one[row - 2]
    const leavingIt = leaving(character, before)
    const current = [(last[0] ?? 0) + leavingIt]
    let least = current[0] ?? 0
    for (let column = 1; column <= other.length; column += 1) {
      const by = other[column - 1] ?? ''
      let cost =
        character === by
          ? (last[column - 1] ?? 0)
          : (last[column - 1] ?? 0) + replacing(character, by)
      cost = Math.min(
        cost,
        (last[column] ?? 0) + leavingIt,
        (current[column - 1] ?? 0) + (missing[column - 1] ?? 0),
      )
      if (row > 1 && column > 1 && character === other[column - 2] && before === by) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + swapping)
      }
      current.push(cost)
      if (cost < least) least = cost
    }
    // A swap goes back two rows.
    if (least > most && Math.min(...last) > most) return most + 1
    beforeLast = last
    last = current
  }
  const distance = last[other.length] ?? 0
  return distance > most ? most + 1 : distance
}
