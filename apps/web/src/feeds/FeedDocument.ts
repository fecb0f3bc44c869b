/** A document for programs that the site makes of what the CMS shows. */
export interface FeedDocument {
  /** Path with the query that it depends on: what makes it another document. */
  path: string
  /** Media type with its character set. */
  type: string
  body: string
  /** Under which name it is saved; absent where programs read it in place. */
  filename?: string
}
