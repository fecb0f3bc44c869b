import type { Span } from '../model/Found'

/** Those of what was found, in order, that lie in a stretch. */
export function within<T extends Span>(mentions: readonly T[], { start, end }: Span): readonly T[] {
  const first = firstFrom(mentions, start)
  let last = first
  while (last < mentions.length && (mentions[last]?.end ?? Infinity) <= end) last += 1
  return mentions.slice(first, last)
}

function firstFrom(mentions: readonly Span[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
