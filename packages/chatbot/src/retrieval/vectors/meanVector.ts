import type { WordVectors } from './WordVectors'

/**
 * What some words mean together: the mean of their vectors by weight, without what all texts have in common, of length 1.
 * Null where no word is known.
 */
export function meanVector(
  words: readonly string[],
  { dimensions, words: known, values, common }: WordVectors,
): Float32Array | null {
  const mean = new Float32Array(dimensions)
  let all = 0
  for (const word of words) {
    const found = known.get(word)
    if (!found) continue
    all += found.weight
    for (let at = 0; at < dimensions; at += 1) {
      mean[at] = (mean[at] ?? 0) + found.weight * (values[found.row * dimensions + at] ?? 0)
    }
  }
  if (all === 0) return null
  const centred = mean.map((value, at) => value / all - (common[at] ?? 0))
  const length = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0))
  return length === 0 ? null : centred.map((value) => value / length)
}
