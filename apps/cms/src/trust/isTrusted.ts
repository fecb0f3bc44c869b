import {
  LAST_WORDS,
  type LastWord,
  lastWordOf,
  mayPublishAtOnce,
  ownerOf,
  relatedIds,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { newestEntry } from '../audit/newestEntry'
import type { Subject } from '../workflow/findSubject'
import { lockTrust } from './setTrust'
import { trustOf } from './trustOf'

/**
 * Whether somebody may make the newest version of an event public before staff have looked at it.
 *
 * @param isReliedOn whether it is about to be done: the trust then stays as it is until the transaction ends
 */
export async function isTrusted(
  req: PayloadRequest,
  { actor, slug, newest, live }: Subject,
  isReliedOn = false,
): Promise<boolean> {
  const owner = slug === 'events' ? ownerOf('events', newest) : undefined
  if (owner === undefined || owner !== actor.organizationId) return false
  if (isReliedOn) await lockTrust(req, owner)
  const level = await trustOf(req, owner)
  const question = { actor, level, newest, live }
  // The trail is read only where the answer depends on it.
  if (!mayPublishAtOnce({ ...question, lastWord: null })) return false
  // What was returned is not better for having been begun anew as the next edition.
  const [source] = relatedIds(newest.copiedFrom)
  const lastWord =
    (await lastWordAbout(req, newest.id)) ?? (source ? await lastWordAbout(req, source) : null)
  return mayPublishAtOnce({ ...question, lastWord })
}

async function lastWordAbout(req: PayloadRequest, documentId: string): Promise<LastWord> {
  const entry = await newestEntry(req, { collection: 'events', documentId, actions: LAST_WORDS })
  return lastWordOf(entry?.action)
}
