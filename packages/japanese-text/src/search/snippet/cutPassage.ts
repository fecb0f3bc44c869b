import { chooseCut } from './chooseCut'
import { CUT, cutQuality } from './cutQuality'
import type { Mark } from './markMatches'

/** A piece of a text, as UTF-16 indices of the text. */
export interface Passage {
  start: number
  end: number
  /** What of it is marked, from left to right, none overlapping or touching another. */
  marks: readonly { start: number; end: number }[]
  /** Whether its sentence begins before it: an ellipsis says so. */
  isCutBefore: boolean
  /** Whether its sentence goes on after it. */
  isCutAfter: boolean
}

export interface PassageLimits {
  from: number
  to: number
  length: number
}

/** Of what is left beside the marks so much stands before them: what follows says more. */
const SHARE_BEFORE = 0.3

/**
 * Cuts the passage around the chosen marks, at borders of phrases, from `from` to `to` and not longer than `length`.
 *
 * @param all all marks of the text; those that are in the passage are marked
 * @param chosen what the passage must show; none: it begins at `from`
 */
export function cutPassage(
  text: string,
  all: readonly Mark[],
  chosen: readonly Mark[],
  { from, to, length }: PassageLimits,
): Passage {
  const first = chosen[0]?.start ?? from
  const last = Math.min(Math.max(first, ...chosen.map(({ end }) => end)), first + length)
  let start = from
  if (to - from > length && chosen.length > 0) {
    const spare = Math.max(0, length - (last - first))
    // At the end of a text there is more room before.
    const wanted = Math.max(from, Math.min(first - Math.floor(spare * SHARE_BEFORE), to - length))
    const earliest = Math.max(from, first - Math.floor(spare * 0.6), to - length - spare)
    start = chooseCut(text, Math.min(earliest, wanted), first, wanted)
  }
  const limit = Math.min(to, start + length)
  const least = Math.max(Math.min(last, limit), Math.min(limit, start + Math.ceil(length / 2)))
  let end = limit === text.length ? limit : chooseCut(text, least, limit, limit)
  while (start < first && /\s/.test(text.charAt(start))) start += 1
  while (end > last && /\s/.test(text.charAt(end - 1))) end -= 1
  return {
    start,
    end,
    marks: mergeWithin(all, start, end),
    isCutBefore: text.slice(0, start).trim() !== '' && !endsSentence(text, start),
    isCutAfter: text.slice(end).trim() !== '' && !endsSentence(text, end),
  }
}

function endsSentence(text: string, index: number): boolean {
  return cutQuality(text, index) === CUT.sentence || text.charAt(index) === '\n'
}

function mergeWithin(
  marks: readonly Mark[],
  from: number,
  to: number,
): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = []
  for (const mark of marks) {
    const start = Math.max(mark.start, from)
    const end = Math.min(mark.end, to)
    const last = merged.at(-1)
    if (start >= end) continue
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
