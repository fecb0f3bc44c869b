import { findWords } from './findWords'
import type { Span } from './Passage'
import { firstEndingAfter, spansOf } from './spans'

/** With the signs that a fix would change: an address leads nowhere without them. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%ｦ-ﾟⅠ-ⅿ①-⓿]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
/** A longer quotation is no name any more. */
const QUOTED = /「[^「」。\n]{1,60}」|『[^『』。\n]{1,60}』/g

/** Where addresses of pages and mail stand. */
export function addressSpans(flat: string): Span[] {
  return spansOf(flat, ADDRESS)
}

/** Where official names stand: what is quoted, and names that are known. */
export function nameSpans(text: string, names: readonly string[]): Span[] {
  return merged([...spansOf(text, QUOTED), ...knownNames(text, names)])
}

/** Where names that are known stand. */
export function knownNames(text: string, names: readonly string[]): Span[] {
  return findWords(text, names).map(({ word, index }) => ({
    start: index,
    end: index + word.length,
  }))
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

/** Whether any of the spans overlaps with `start` to `end`. */
export function touches(spans: readonly Span[], start: number, end: number): boolean {
  const span = firstEndingAfter(spans, start)
  return span !== undefined && span.start < end
}
