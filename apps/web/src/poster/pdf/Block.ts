/** A paragraph of a poster in a PDF. Lengths are in points. */
export interface Block {
  text: string
  /** What it is to programs that read the page aloud (ISO 32000, 14.8.4). */
  tag: 'H1' | 'H2' | 'P'
  font: 'regular' | 'bold'
  size: number
  /** Height of a line in ems. */
  leading: number
  /** Above it. */
  gap: number
  /** From the left margin. */
  indent: number
  /** Stands to the right of the block before it, at the same height. */
  beside?: boolean
  /** Within a frame, together with framed blocks beside it in the list. */
  framed?: boolean
  /** Gets a share of what is left of the sheet above it. */
  begins?: boolean
  struck?: boolean
}
