import type { StoredEvent } from '../events/changedEventFields'
import type { Actor } from '../policy/actor'
import { can } from '../policy/can'
import { ownerOf } from '../policy/ownerOf'
import { changesTimesOrVenueOnly } from './changesTimesOrVenueOnly'
import type { TrustLevel } from './trustLevels'

/** What staff said last of a document, in the words of the audit trail; null where they said nothing. */
export type LastWord = 'approved' | 'refused' | null

type Question = {
  actor: Actor | null | undefined
  /** Of the organization in whose name the event stands. */
  level: TrustLevel
  /** The version that would be published, relations as ids. */
  newest: StoredEvent
  /** The copy on the site. */
  live: StoredEvent | null
  lastWord: LastWord
}

/**
 * Whether somebody of a hospital may make a version of an event public before staff have looked at it (`TRUST_LEVELS`).
 *
 * Only for who may ask for approval of it, in the name of the own organization: not what it holds together with another
 * that is the organizer. What staff returned or took off the site needs their approval the next time, whatever the level.
 * Whoever may publish anyway needs no trust.
 */
export function mayPublishAtOnce({ actor, level, newest, live, lastWord }: Question): boolean {
  if (level === 'approval' || actor?.reach !== 'own-organization') return false
  const isOwn = [newest, live].every(
    (event) => event === null || ownerOf('events', event) === actor.organizationId,
  )
  if (!isOwn || lastWord === 'refused') return false
  const question = { actor, collection: 'events', document: newest } as const
  if (!can({ ...question, action: 'submit' }) || can({ ...question, action: 'publish' }))
    return false
  return level === 'everything' || (live !== null && changesTimesOrVenueOnly(live, newest))
}

/** That an announcement may stay says nothing of the text. */
const APPROVED: readonly string[] = ['approve', 'publish']
const REFUSED: readonly string[] = ['return', 'withdraw']

/** What the audit trail calls words of staff about a document. */
export const LAST_WORDS: readonly string[] = [...APPROVED, ...REFUSED]

/** What one of `LAST_WORDS` means. */
export function lastWordOf(action: string | undefined): LastWord {
  if (action === undefined) return null
  return REFUSED.includes(action) ? 'refused' : APPROVED.includes(action) ? 'approved' : null
}
