import type { TextRole } from '../model/AuthoredDocument'

/** Where a passage stands. */
export type PassageKind = 'field' | 'heading' | 'paragraph' | 'item' | 'cell' | 'box'

/** A piece of a passage that is one node of the rich text. */
export interface Segment {
  /** UTF-16 offsets in the passage. */
  start: number
  end: number
  node: readonly number[]
  isLink: boolean
  isBold: boolean
}

/** A text that is read in one go: a plain text, a paragraph, a heading, an item, a text of a box. */
export interface Passage {
  kind: PassageKind
  text: string
  /** The same with fullwidth letters, digits and signs as ASCII; as long as `text`. */
  flat: string
  segments: readonly Segment[]
  /** Addresses, in which no style is asked for; by their start, without overlaps. */
  addresses: readonly Span[]
  /** Quotations and official names, likewise. */
  names: readonly Span[]
}

export interface Span {
  start: number
  end: number
}

/** One field of a document, as rules look at it. */
export interface FieldText {
  path: string
  role: TextRole | 'rich'
  passages: readonly Passage[]
}
