import type { PageText } from '../words/PageText'
import type { ContentItemData } from './loadContentItem'

/** The texts of a content item in which words are marked. */
export function contentTexts({ item }: ContentItemData): PageText {
  const { title, summary, body, unexplainedTerms } = item
  return { title, summary, bodies: [body], unexplained: unexplainedTerms }
}
