import type { Remark } from './findIn'

type Found = Omit<Remark, 'start' | 'end'> & Partial<Pick<Remark, 'start' | 'end'>>

/** Remarks on what a pattern (with the flag `g`) finds; `undefined` where there is nothing to say. */
export function matchesOf(
  text: string,
  pattern: RegExp,
  remark: (match: RegExpExecArray) => Found | undefined,
): Remark[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = remark(match)
    return found ? [{ start: match.index, end: match.index + match[0].length, ...found }] : []
  })
}
