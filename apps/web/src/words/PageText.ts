import type { RichTextNode } from '@tokyo-cancer-portal/cms-client'

/** The texts of a page in which words are marked, in the order in which they are read. */
export interface PageText {
  title?: string | null
  summary?: string | null
  bodies: readonly (readonly RichTextNode[])[]
  /** Ids of the terms that are not explained on this page. */
  unexplained?: readonly string[]
}
