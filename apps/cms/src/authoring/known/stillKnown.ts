import { nextChange } from '@tokyo-cancer-portal/authoring-rules'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { AuthoredSlug } from '../AUTHORED'
import { authoredDocument } from '../findingsOf'
import type { Fields } from '../readFields'
import type { KnownFinding, KnownFindings } from './KnownFindings'

/** What the rules are asked with. */
export type Asked = {
  now: Date
  /** When the words of staff were changed last (ISO); null where they never were. */
  wordsChangedAt: string | null
}

/**
 * What is kept with a version where the rules would say the same today: no word of theirs was changed since, and no day has
 * come on which they say something else. Other documents may be others, so whatever is decided asks anew. Null where
 * nothing is kept, not all of it, or it may be others by now.
 */
export function stillKnown(
  slug: AuthoredSlug,
  document: Fields,
  { now, wordsChangedAt }: Asked,
): readonly KnownFinding[] | null {
  const known = wholeKnown(document)
  if (!known) return null
  if (wordsChangedAt !== null && Date.parse(wordsChangedAt) >= Date.parse(known.at)) return null
  const on = toLocalDate(known.at)
  const next = nextChange(authoredDocument(slug, document, false), on)
  return next === null || toLocalDate(now) < next ? known.findings : null
}

/** What was known of a version when somebody answered for it; null where nothing is kept, or not all of it. */
export function wholeKnown(document: Fields): KnownFindings | null {
  const known = (document['knownFindings'] ?? null) as KnownFindings | null
  if (!known) return null
  const total = Object.values(known.counts).reduce((sum, count) => sum + count, 0)
  return known.findings.length === total ? known : null
}
