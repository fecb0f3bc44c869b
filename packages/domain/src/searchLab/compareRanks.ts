/** What becomes of a saved query: better, worse, some of each, or nothing. */
export type RankChange = 'better' | 'worse' | 'mixed' | 'same'

/**
 * Compares where the expected documents of a query stand, from 1; null for one that is not among the first results.
 *
 * @param before and after: of the same documents in the same order
 */
export function compareRanks(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): RankChange {
  const steps = before.map((rank, at) => (rank ?? Infinity) - (after[at] ?? Infinity))
  // Infinity - Infinity is no number: not found before, not found after.
  const isBetter = steps.some((step) => step > 0)
  const isWorse = steps.some((step) => step < 0)
  if (isBetter && isWorse) return 'mixed'
  if (isBetter) return 'better'
  return isWorse ? 'worse' : 'same'
}
