import type { Place } from '../model/Finding'
import type { Passage } from './Passage'
import { firstEndingAfter } from './spans'

/** Where characters of a passage stand in its node. Characters of several nodes stand in the first of them. */
export function placeIn({ segments }: Passage, start: number, end: number): Place | undefined {
  const segment = firstEndingAfter(segments, start)
  if (!segment || segment.start > start) return undefined
  return {
    node: segment.node,
    start: start - segment.start,
    end: Math.min(end, segment.end) - segment.start,
  }
}
