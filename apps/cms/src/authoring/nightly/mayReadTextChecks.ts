import { type Actor, can } from '@tokyo-cancer-portal/domain'
import { AUTHORED } from '../AUTHORED'

/** Whether somebody answers for texts of everybody; hospitals see theirs on their home. */
export const mayReadTextChecks = (actor: Actor | null): boolean =>
  AUTHORED.some((collection) => can({ actor, action: 'edit', collection }) === true)
