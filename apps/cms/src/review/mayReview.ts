import { type Actor, DRAFT_COLLECTIONS, isDecider } from '@tokyo-cancer-portal/domain'

/** Whether somebody decides about what others ask to have published, of whatever kind. */
export const mayReview = (actor: Actor | null): boolean =>
  DRAFT_COLLECTIONS.some((collection) => isDecider(actor, collection))
