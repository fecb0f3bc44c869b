import type { Place } from '../model/Finding'
import type { Passage } from './Passage'

/** Where characters of a passage stand in its node. Characters of several nodes stand in the first of them. */
export function placeIn({ segments }: Passage, start: number, end: number): Place | undefined {
  let [low, high] = [0, segments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const segment = segments[low]
  if (!segment || segment.start > start) return undefined
  return {
    node: segment.node,
    start: start - segment.start,
    end: Math.min(end, segment.end) - segment.start,
  }
}
