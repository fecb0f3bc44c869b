/** A document for programs that the site makes of what the CMS shows. */
export interface FeedDocument {
  /** Path with the query that it depends on: what makes it another document. */
  path: string
  /** Media type with its character set. */
  type: string
  body: string | Uint8Array
  /** Under which name it is saved; absent where programs read it in place. */
  filename?: string
  /** Whether a browser saves it, or shows it and knows the name; saved unless told. */
  disposition?: 'attachment' | 'inline'
  /** Whether pages of other sites may read it, as those of hospitals do. */
  forOtherSites?: boolean
}
