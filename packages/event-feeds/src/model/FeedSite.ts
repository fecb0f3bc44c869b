/** Where the feeds are read. */
export interface FeedSite {
  /** Address of the site without a slash at the end. */
  siteUrl: string
  siteName: string
}
