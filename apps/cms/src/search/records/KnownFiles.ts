/** A file as records know it. */
export interface KnownFile {
  filename: string
  /** Whether there is something to search in files of its kind, and it is not thrown away. */
  isSearched: boolean
  /** What it says; null as long as nobody has read it, or an older reader has. */
  passages: readonly string[] | null
}

/** Files by their ids. */
export type KnownFiles = ReadonlyMap<string, KnownFile>
