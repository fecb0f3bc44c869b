/** Where programs find what a page shows. */
export interface FeedLink {
  /** Media type. */
  type: string
  /** Path. */
  href: string
  title: string
}
