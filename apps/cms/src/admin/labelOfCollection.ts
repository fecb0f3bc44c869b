import { FEEDBACK_LABELS } from './feedbackLabels'

/** What staff call a kind of document whose slug is stored as text. */
export function labelOfCollection(slug: string): string {
  const labels: Readonly<Record<string, string>> = FEEDBACK_LABELS
  return (Object.hasOwn(labels, slug) && labels[slug]) || slug
}
