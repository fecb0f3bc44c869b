import { type Actor, can, DRAFT_COLLECTIONS } from '@tokyo-cancer-portal/domain'

/** Whether somebody decides about what others ask to have published, of whatever kind. */
export const mayReview = (actor: Actor | null): boolean =>
  actor?.reach === 'everything' &&
  DRAFT_COLLECTIONS.some((collection) => can({ actor, action: 'publish', collection }) === true)
