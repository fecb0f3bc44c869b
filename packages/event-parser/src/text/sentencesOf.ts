import type { Span } from '../model/Found'

const END = /[。!?\n]/gu

/** The sentences of a plain text: what stands between full stops and line ends. */
export function sentencesOf(plain: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const end of plain.matchAll(END)) {
    if (end.index > start) sentences.push({ start, end: end.index + 1 })
    start = end.index + 1
  }
  if (start < plain.length) sentences.push({ start, end: plain.length })
  return sentences
}
