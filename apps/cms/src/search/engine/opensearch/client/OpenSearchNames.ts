/** Names on the server. */
export interface OpenSearchNames {
  /** Of the index that answers; it stands for one index at a time. */
  alias: string
  /** Of all indexes that have to learn of changes: also of one that is being made. */
  feed: string
  /** What names of indexes begin with. */
  prefix: string
}

/** @param name `SEARCH_INDEX` */
export const openSearchNames = (name: string): OpenSearchNames => ({
  alias: name,
  feed: `${name}-feed`,
  prefix: `${name}-index-`,
})
