/**
 * What is read of a file at most. A handbook of a hundred pages has some 60,000 characters; what comes later is not
 * searched.
 */
export const READING_LIMITS = {
  /** Of one file. */
  characters: 80_000,
  /** Of all files of a document together. */
  charactersOfDocument: 160_000,
  pages: 500,
  /** Of the file; what may be uploaded is smaller (`http/sizes`). */
  bytes: 32 * 1024 * 1024,
  /** Until the process that reads it is ended. */
  milliseconds: 60_000,
  /** Memory of the process that reads it. */
  megabytes: 600,
} as const

/**
 * Counts up whenever the same file would give another text; then what was read by an older version is read again. Count
 * `RECORD_VERSION` of the search up with it: rows are made anew then, and wait for the new texts.
 */
export const READER_VERSION = 1
