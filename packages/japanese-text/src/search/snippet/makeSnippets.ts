import type { SearchQuery } from '../query/SearchQuery'
import { chooseMarks } from './chooseMarks'
import { cutPassage, type Passage } from './cutPassage'
import { markMatches, type Mark } from './markMatches'

export type Snippet = Passage

export interface SnippetOptions {
  /** All passages together, in UTF-16 code units, without ellipses. Default: 120. */
  length?: number
  /** At most so many, where the words stand too far apart for one. Default: 1. */
  passages?: number
}

/** Of a passage; the rest is for what stands around the marks. */
const SHARE_OF_MARKS = 0.75

/**
 * The passages of a text, as it was written, that best show why a query found it; its beginning where nothing of the
 * query stands in it. In the order of the text, none overlapping another.
 */
export function makeSnippets(
  original: string,
  query: SearchQuery,
  { length = 120, passages = 1 }: SnippetOptions = {},
): Snippet[] {
  const marks = markMatches(original, query)
  const groups = new Set(marks.map(({ group }) => group))
  const whole = chooseMarks(marks, length * SHARE_OF_MARKS, new Set())
  const isEnough = new Set(whole.map(({ group }) => group)).size === groups.size
  if (passages < 2 || isEnough || original.length <= length) {
    return [cutPassage(original, marks, whole, { from: 0, to: original.length, length })]
  }
  return cutSeveral(original, marks, Math.floor(length / passages), passages)
}

function cutSeveral(
  original: string,
  marks: readonly Mark[],
  length: number,
  most: number,
): Snippet[] {
  const found: Snippet[] = []
  const shown = new Set<number>()
  let free = [{ from: 0, to: original.length }]
  while (found.length < most) {
    // The first free part wins where several would show as much.
    const choices = free.map((part) => ({
      part,
      chosen: chooseMarks(
        marks.filter(({ start, end }) => start >= part.from && end <= part.to),
        length * SHARE_OF_MARKS,
        shown,
      ),
    }))
    const newIn = (chosen: readonly Mark[]): number =>
      new Set(chosen.map(({ group }) => group).filter((group) => !shown.has(group))).size
    const best = choices.toSorted((a, b) => newIn(b.chosen) - newIn(a.chosen))[0]
    if (!best || best.chosen.length === 0) break
    const { part, chosen } = best
    const passage = cutPassage(original, marks, chosen, { ...part, length })
    found.push(passage)
    for (const { group } of chosen) shown.add(group)
    free = free.flatMap((one) =>
      one === part
        ? [
            { from: part.from, to: passage.start },
            { from: passage.end, to: part.to },
          ]
        : [one],
    )
  }
  return found.toSorted((a, b) => a.start - b.start)
}
