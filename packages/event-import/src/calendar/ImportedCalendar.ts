import type { ImportedRow } from '../model/ImportedTable'

/** A calendar as events, or why it is none. */
export type ImportedCalendar =
  | {
      /** Meetings that are still to come, by their first date; `line` counts them from 1. */
      rows: ImportedRow[]
      /** What was left out, in sentences. */
      notes: string[]
    }
  | { problem: string }
