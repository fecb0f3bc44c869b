import type { CellMessage, Difference } from '@tokyo-cancer-portal/event-import'

/** A row of the file as the person looks at it before anything is saved. */
export type PreviewedRow = {
  /** Its number in the file. */
  line: number
  title: string
  /** When it takes place, as people read it, a line for each date. */
  dates: string
  messages: CellMessage[]
} & (
  | { state: 'new' | 'wrong' }
  /** It was imported before: the event that was made of it, and where the row differs from it now. */
  | { state: 'known'; id: string; differences: Difference[] }
)

/** What a file would become. */
export type ImportPreview = {
  organizer: { id: string; name: string }
  rows: PreviewedRow[]
  /** Headings that are not read. */
  unknownColumns: string[]
}

/** What became of a row. */
export type ImportedEvent = { line: number; title: string } & (
  { made: true; id: string } | { made: false; reasons: string[]; id?: string }
)

/** What became of a file. */
export type ImportResult = { rows: ImportedEvent[] }
