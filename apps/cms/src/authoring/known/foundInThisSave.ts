import type { RequestContext } from 'payload'
import type { AuthoredSlug } from '../AUTHORED'
import type { NamedFinding } from '../findingsOf'

const keyOf = (slug: AuthoredSlug, id: string | undefined) => `findings:${slug}:${id ?? ''}`

/** Notes what the rules said of the version that is about to be saved, so that nobody asks them twice. */
export function noteFound(
  context: RequestContext,
  slug: AuthoredSlug,
  id: string | undefined,
  findings: readonly NamedFinding[],
): void {
  context[keyOf(slug, id)] = findings
}

/** What was noted before in the same save. */
export function foundInThisSave(
  context: RequestContext,
  slug: AuthoredSlug,
  id: string | undefined,
): readonly NamedFinding[] | undefined {
  return context[keyOf(slug, id)] as readonly NamedFinding[] | undefined
}

/** Forgets it: the next save of the same request may be of other words. */
export function forgetFound(
  context: RequestContext,
  slug: AuthoredSlug,
  id: string | undefined,
): void {
  delete context[keyOf(slug, id)]
}
