/**
 * How many characters of a text must be put in, taken away, replaced, or swapped with their neighbour to make it another
 * (Damerau and Levenshtein, each place changed once). More than `most` is given as `most + 1`.
 *
 * @param replacing what it counts to replace a character by a different one, from 0 to 1
 */
export function editDistance(
  one: readonly string[],
  other: readonly string[],
  most: number,
  replacing: (character: string, by: string) => number = () => 1,
): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const [character = '', by = ''] = [one[row - 1], other[column - 1]]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (character === by ? 0 : replacing(character, by)),
      )
      const isSwapped =
        row > 1 && column > 1 && character === other[column - 2] && one[row - 2] === by
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    if (Math.min(...current) > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}
