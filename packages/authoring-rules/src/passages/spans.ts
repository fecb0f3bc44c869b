import type { Span } from './Passage'

/** Where a pattern (with the flag `g`) stands in a text. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

/** The first of ordered spans that ends behind an offset. */
export function firstEndingAfter<Placed extends Span>(
  spans: readonly Placed[],
  offset: number,
): Placed | undefined {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return spans[low]
}
