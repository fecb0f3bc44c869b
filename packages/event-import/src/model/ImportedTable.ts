/** What is to be said of a cell. */
export type CellMessage = {
  /** Heading of its column. */
  column: string
  message: string
  /** Whether the row cannot be taken as it is; else it can, and the form will ask. */
  isProblem: boolean
}

/** One row of the table as an event. */
export type ImportedRow = {
  /** Its number in the file, from 1. */
  line: number
  /** What the column NO says. */
  number: string | null
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
