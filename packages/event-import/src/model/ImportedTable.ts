/** What is to be said of a cell. */
export type CellMessage = {
  /** Heading of its column, or what the form calls it. */
  column: string
  message: string
  /** Whether the row cannot be taken as it is; else it can, and the form will ask. */
  isProblem: boolean
}

/** One row of the table, or one entry of a calendar, as an event. */
export type ImportedRow = {
  /** Its number in the file, or in the calendar, from 1. */
  line: number
  /** What the column NO says. */
  number: string | null
  /** What a calendar calls it, where it comes from one. */
  uid?: string
  title: string
  /** Values as the form stores them, by path (`venue.name`); `body` is a list of lines. */
  values: ReadonlyMap<string, unknown>
  messages: CellMessage[]
}

/** A table as events, or why it is none. */
export type ImportedTable =
  | {
      rows: ImportedRow[]
      /** Headings that are not known, so that nobody believes they were read. */
      unknownColumns: string[]
    }
  | { problem: string }
