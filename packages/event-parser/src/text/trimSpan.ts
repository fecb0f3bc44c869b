import type { Span } from '../model/Found'

/** The stretch without spaces and line ends around it. */
export function trimSpan(plain: string, { start, end }: Span): Span {
  let first = start
  let last = end
  while (first < last && isSpace(plain.charAt(first))) first += 1
  while (last > first && isSpace(plain.charAt(last - 1))) last -= 1
  return { start: first, end: last }
}

const isSpace = (unit: string): boolean => unit === ' ' || unit === '\n' || unit === '\t'
