import type { Span } from './Passage'

const SENTENCE = /[^。！？\n]+[。！？]*/g

/** Where the sentences of a text stand. A sentence ends with 。！？ or the line. */
export function sentencesOf(text: string): Span[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}
