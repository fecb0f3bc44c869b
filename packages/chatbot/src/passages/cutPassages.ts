import type { Passage, SourceRecord } from '../model/Knowledge'
import { splitSentences } from './splitSentences'

/** A published document as it is read for quoting. */
export interface QuotableDocument {
  source: SourceRecord
  /** Other names of what it is about. */
  names: string[]
  /** What it says in other languages. */
  translations?: string[]
  /** Whom it is for. */
  audiences?: string[]
  sections: {
    /** Empty before the first heading. */
    heading: string
    anchor: string
    paragraphs: string[]
  }[]
}

/** In characters: a passage is closed once it has so many, and takes nothing that makes it longer than `MOST`. */
const ENOUGH = 300
const MOST = 500

/**
 * Cuts a document into passages of one heading each, some 300 to 500 characters long; what is longer than that without
 * the end of a sentence stays whole. Sentences stay as they are and in their order.
 */
export function cutPassages({ sections, ...document }: QuotableDocument): Passage[] {
  return sections
    .flatMap(({ heading, anchor, paragraphs }) =>
      groupsOf(paragraphs).map((group) => ({ heading, anchor, paragraphs: group })),
    )
    .map((cut, number) => ({ ...document, number, ...cut }))
}

function groupsOf(paragraphs: readonly string[]): string[][][] {
  const groups: string[][][] = []
  let group: string[][] = []
  let length = 0
  const close = () => {
    if (group.length > 0) groups.push(group)
    group = []
    length = 0
  }
  for (const piece of paragraphs.flatMap((paragraph) => piecesOf(paragraph.trim()))) {
    const size = piece.join('').length
    if (length >= ENOUGH || length + size > MOST) close()
    group.push(piece)
    length += size
  }
  close()
  return groups
}

/** A paragraph as its sentences; one that is longer than a passage in several parts. */
function piecesOf(paragraph: string): string[][] {
  const pieces: string[][] = []
  let length = 0
  for (const sentence of splitSentences(paragraph)) {
    const last = pieces.at(-1)
    if (last && length + sentence.length <= MOST) last.push(sentence)
    else pieces.push([sentence])
    length = (last === pieces.at(-1) ? length : 0) + sentence.length
  }
  return pieces
}
