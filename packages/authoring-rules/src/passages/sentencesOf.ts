import type { Span } from './Passage'
import { spansOf } from './spans'

const SENTENCE = /[^。！？\n]+[。！？]*/g

/** Where the sentences of a text stand. A sentence ends with 。！？ or the line. */
export function sentencesOf(text: string): Span[] {
  return spansOf(text, SENTENCE)
}
