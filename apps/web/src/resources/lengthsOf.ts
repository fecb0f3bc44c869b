import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** What is read page by page, and what takes time: there it matters that nobody knows how long. */
const PAGED = new Set(['handbook', 'slides', 'self-study', 'report', 'award', 'casebook'])
const TIMED = new Set(['video', 'seminar'])

/** How long a resource is, in the units that its kind has; null where that is not known. */
export function lengthsOf({
  type,
  pages,
  minutes,
}: Pick<ResourceRef, 'type' | 'pages' | 'minutes'>): { term: string; length: string | null }[] {
  const t = translator('Resources', contentLanguage())
  const files = translator('Files', contentLanguage())
  const kind = type ?? ''
  return [
    ...(pages || PAGED.has(kind)
      ? [{ term: t('pages'), length: pages ? files('pages', { count: pages }) : null }]
      : []),
    ...(minutes || TIMED.has(kind)
      ? [{ term: t('minutes'), length: minutes ? files('minutes', { count: minutes }) : null }]
      : []),
  ]
}
