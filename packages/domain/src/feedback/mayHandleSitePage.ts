import type { Actor } from '../policy/actor'
import { can } from '../policy/can'
import type { SitePage } from './sitePages'

/**
 * Whether somebody reads what visitors report about a page that is no document, and says that it was dealt with: who may
 * change all that it shows. A hospital may not, however much of it is its own.
 */
export function mayHandleSitePage(
  actor: Actor | null | undefined,
  { shows }: Pick<SitePage, 'shows'>,
): boolean {
  return can({ actor, action: 'edit', collection: shows }) === true
}
