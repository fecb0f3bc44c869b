import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'
import type { Segment } from '@tokyo-cancer-portal/japanese-text'

import { cache } from 'react'

export interface PageWords {
  segments: ReadonlyMap<string, readonly Segment[]>
  /** The terms that are explained on the page, in the order of their first use. */
  terms: readonly GlossaryTerm[]
}

const NONE: PageWords = { segments: new Map(), terms: [] }

/** One for each page that is being rendered: React keeps it apart from those of other requests. */
const holder = cache((): { words: PageWords } => ({ words: NONE }))

/** The marked words of the page that is being rendered; none where nobody marked any. */
export function pageWords(): PageWords {
  return holder().words
}

export function setPageWords(words: PageWords): void {
  holder().words = words
}
