import type { ReactNode } from 'react'

/** A component as it is used: documentation, and what axe and the camera look at. */
export interface Examples {
  /** The component's name. */
  name: string
  /** What it is for, in Japanese, in one sentence. */
  purpose: string
  /** Whether it can stand on a page only once; the page of examples itself then shows it. */
  onEveryPage?: true
  /** By what they show. Ids and names of landmarks are unique in all examples, because one page shows all. */
  examples: Readonly<Record<string, ReactNode>>
}
