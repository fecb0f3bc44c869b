/**
 * Who comes first before the renderer: visitors who wait for a page that was there before (`page`); then
 * visitors of addresses that may be anything (`unknown`), since anybody can make them up; then renewals in the
 * background, one at a time: those that somebody was shown an older page of (`shown`), then all that an edit touched.
 */
export const RANKS = ['page', 'unknown', 'shown', 'background'] as const
export type Rank = (typeof RANKS)[number]

/** The job to begin where a place is free, if any may. What waits is in the order in which it came. */
export function chooseJob<J extends { rank: Rank }>(
  waiting: readonly J[],
  running: readonly J[],
  bounds: { unknown: number },
): J | undefined {
  const count = (rank: Rank) => running.filter((job) => job.rank === rank).length
  const isRenewing = count('shown') + count('background') > 0
  const mayBegin: Readonly<Record<Rank, boolean>> = {
    page: true,
    // The last place is kept for the others: nobody blocks them with addresses that take long.
    unknown: count('unknown') < bounds.unknown,
    shown: !isRenewing,
    background: !isRenewing,
  }
  for (const rank of RANKS) {
    const first = mayBegin[rank] && waiting.find((job) => job.rank === rank)
    if (first) return first
  }
  return undefined
}
