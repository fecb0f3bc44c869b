import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'

/** What is read page by page, and what takes time: there it matters that nobody knows how long. */
const PAGED = new Set(['handbook', 'slides', 'self-study', 'report', 'award', 'casebook'])
const TIMED = new Set(['video', 'seminar'])

/** How long a resource is, in the units that its kind has; null where that is not known. */
export function lengthsOf({
  type,
  pages,
  minutes,
}: Pick<ResourceRef, 'type' | 'pages' | 'minutes'>): { term: string; length: string | null }[] {
  const kind = type ?? ''
  return [
    ...(pages || PAGED.has(kind)
      ? [{ term: 'ページ数', length: pages ? `${pages}ページ` : null }]
      : []),
    ...(minutes || TIMED.has(kind)
      ? [{ term: '時間', length: minutes ? `${minutes}分` : null }]
      : []),
  ]
}
