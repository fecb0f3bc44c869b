import type { CellMessage, Difference } from '@tokyo-cancer-portal/event-import'

/** A row of the file, or an entry of the calendar, as the person looks at it before anything is saved. */
export type PreviewedRow = {
  /** Its number in the file or the calendar. */
  line: number
  title: string
  /** When it takes place, as people read it, a line for each date. */
  dates: string
  messages: CellMessage[]
} & (
  | { state: 'new' | 'wrong' }
  /** It was imported before: the event that was made of it, and where the row differs from it now. */
  | {
      state: 'known'
      id: string
      differences: Difference[]
      /** Whether the event may be brought up to date, because nobody has touched it since. */
      mayFollow?: boolean
    }
)

/** What a file would become. */
export type ImportPreview = {
  organizer: { id: string; name: string }
  rows: PreviewedRow[]
  /** Headings that are not read. */
  unknownColumns: string[]
}

/** What a calendar would become. */
export type CalendarPreview = Omit<ImportPreview, 'unknownColumns'> & {
  /** What of the calendar was left out, in sentences. */
  notes: string[]
  /** Names what is shown, so that nothing else is saved. */
  fingerprint: string
}

/** What became of a row. */
export type ImportedEvent = { line: number; title: string } & (
  | { made: true; id: string }
  | {
      made: false
      reasons: string[]
      id?: string
      /** Whether the event that was there was brought up to date. */
      isFollowed?: boolean
    }
)

/** What became of a file. */
export type ImportResult = { rows: ImportedEvent[] }
