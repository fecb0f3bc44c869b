import type { RegisterNumber } from '@tokyo-cancer-portal/domain'
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
  /** With an id where the page links to it. */
  | { type: 'heading'; level: 2 | 3 | 4; children: RichTextNode[]; id?: string }
  | { type: 'list'; ordered: boolean; start: number; items: RichTextNode[][] }
  | { type: 'link'; href: string | null; reference: Reference | null; children: RichTextNode[] }
  | { type: 'table'; rows: TableCell[][] }
  /** With the level of a heading that stands in it, where that was worked out. */
  | { type: 'block'; block: RichTextBlock; level?: 2 | 3 | 4 }
  /** A number that is computed. */
  | { type: 'number'; number: RegisterNumber }
  | { type: 'fragment'; children: RichTextNode[] }
