/** A handbook, video, report or outside link as schema.org is told of it. */
export interface FeedResource {
  slug: string
  title: string
  type: string | null
  summary: string | null
  /** Address of what it is elsewhere. */
  url: string | null
  /** Address of the uploaded file. */
  fileUrl: string | null
  /** Media type of the file. */
  fileType: string | null
  publisher: { name: string } | null
  /** Partial date. */
  editionDate: string | null
  audiences: readonly string[]
  minutes: number | null
  /** Local date. */
  validUntil: string | null
}
