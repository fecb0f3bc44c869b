import type { Flyer } from '../model/Flyer'
import type { Found, Span } from '../model/Found'
import { trimSpan } from './trimSpan'

/** The words of a stretch as a field holds them, or nothing where there are none. */
export function wordsOf(flyer: Flyer, span: Span, longest = 300): Found<string> | undefined {
  const trimmed = trimSpan(flyer.plain, span)
  const value = tidy(flyer.plain.slice(trimmed.start, trimmed.end))
  return value === '' || value.length > longest ? undefined : { value, spans: [trimmed] }
}

/** Spaces as one, and the signs as people write them: 14:00〜15:30（水）. */
export function tidy(plain: string): string {
  return plain
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/(?<=[^\x20-\x7E]) (?=[(])/gu, '')
    .replaceAll('~', '〜')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .trim()
}

/** The first line of a stretch that has something in it. */
export function firstLine({ plain }: Flyer, { start, end }: Span): Span {
  const trimmed = trimSpan(plain, { start, end })
  const lineEnd = plain.indexOf('\n', trimmed.start)
  return { start: trimmed.start, end: lineEnd < 0 ? trimmed.end : Math.min(lineEnd, trimmed.end) }
}

/** A stretch up to its first empty line. */
export function firstParagraph({ plain }: Flyer, span: Span): Span {
  const trimmed = trimSpan(plain, span)
  const empty = /\n[ \t]*\n/.exec(plain.slice(trimmed.start, trimmed.end))
  return empty ? { start: trimmed.start, end: trimmed.start + empty.index } : trimmed
}

/** The lines of a stretch. */
export function linesIn({ lines }: Flyer, { start, end }: Span): Span[] {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((lines[middle]?.end ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Span[] = []
  for (let index = low; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line || line.start >= end) break
    found.push({ start: Math.max(line.start, start), end: Math.min(line.end, end) })
  }
  return found
}
