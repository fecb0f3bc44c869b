/** What is taken of a file with events at most. A thousand rows with long texts have less than a tenth of it. */
export const TABLE_LIMITS = {
  /** Of the file as it comes. */
  bytes: 5 * 1024 * 1024,
  /** Files inside an .xlsx, and what one of them may be when it is unpacked. */
  entries: 200,
  entryBytes: 30 * 1024 * 1024,
  /** Texts that an .xlsx keeps beside its cells. */
  sharedStrings: 200_000,
  /** Rows with something in them: what may stand above the events, `MOST_ROWS` of them, and one too many. */
  rows: 2012,
  columns: 200,
  charactersOfCell: 10_000,
  characters: 4_000_000,
} as const

/** Of the process that reads it. */
export const PROCESS_LIMITS = {
  milliseconds: 15_000,
  megabytes: 500,
  /** Each character has six bytes at the most in JSON, and signs around it. */
  outputBytes: TABLE_LIMITS.characters * 8,
} as const
