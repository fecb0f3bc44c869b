import type { GovernedSlug } from '@tokyo-cancer-portal/domain'

/**
 * What is said among colleagues in documents that are public otherwise: the name that a file had (it may name a person), how
 * visitors put a question, a note. By their paths.
 */
const COLLEAGUES_FIELDS: Partial<Record<GovernedSlug, readonly string[]>> = {
  'chat-answers': ['otherWordings'],
  'content-items': ['renewal.note'],
  media: ['originalName'],
}

/** Whether a path (`otherWordings.text`, in GraphQL `otherWordings__text`) leads to what is said among colleagues. */
export function isForColleagues(slug: string, path: string): boolean {
  const asked = path.replaceAll('__', '.')
  const paths = COLLEAGUES_FIELDS[slug as GovernedSlug] ?? []
  return paths.some((known) => asked === known || asked.startsWith(`${known}.`))
}
