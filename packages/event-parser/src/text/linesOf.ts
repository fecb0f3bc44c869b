import type { Span } from '../model/Found'

/** The lines of a text without what ends them. */
export function linesOf(plain: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (;;) {
    const end = plain.indexOf('\n', start)
    lines.push({ start, end: end < 0 ? plain.length : end })
    if (end < 0) return lines
    start = end + 1
  }
}
