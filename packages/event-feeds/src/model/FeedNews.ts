/** A news item as the feed tells of it. */
export interface FeedNews {
  id: string
  /** Path from the root of the site. */
  path: string
  title: string
  summary: string | null
  /** Local date. */
  publishedOn: string | null
  /** Instant. */
  updatedAt: string | null
}
