import { type Actor, canChangeField } from '@tokyo-cancer-portal/domain'
import type { AuthoredSlug } from './AUTHORED'

/**
 * The findings about what somebody may change himself: a hospital is not asked to mend what staff keep of it (`OWN_PARTS`),
 * nor stopped by it.
 */
export function mendable<Found extends { field: string }>(
  findings: readonly Found[],
  actor: Actor | null,
  slug: AuthoredSlug,
): Found[] {
  return findings.filter(({ field }) => canChangeField(actor, slug, field.split('.')[0] ?? field))
}
