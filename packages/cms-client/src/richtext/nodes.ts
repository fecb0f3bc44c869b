import type { Reference } from '../schemas/shared'
import type { RichTextBlock } from './blocks'

export interface TableCell {
  /** Which headings this cell is: of its column, of its row. */
  header: 'none' | 'column' | 'row'
  columnSpan: number
  rowSpan: number
  children: RichTextNode[]
}

export type RichTextNode =
  | { type: 'text'; text: string; bold: boolean }
  | { type: 'break' }
  | { type: 'paragraph'; children: RichTextNode[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: RichTextNode[] }
  | { type: 'list'; ordered: boolean; start: number; items: RichTextNode[][] }
  | { type: 'link'; href: string | null; reference: Reference | null; children: RichTextNode[] }
  | { type: 'table'; rows: TableCell[][] }
  | { type: 'block'; block: RichTextBlock }
  | { type: 'fragment'; children: RichTextNode[] }
