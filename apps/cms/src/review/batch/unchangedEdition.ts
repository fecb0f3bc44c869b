import { isUnchangedEdition, relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { findingsOf } from '../../authoring/findingsOf'
import type { KnownFinding } from '../../authoring/known/KnownFindings'
import { type Asked, stillKnown, wholeKnown } from '../../authoring/known/stillKnown'
import { liveVersion } from '../../workflow/liveVersion'
import { type NewestVersion, newestVersion } from '../../workflow/newestVersion'
import { gravesIn, sawAll } from './sawAll'

/**
 * そのまま: the newest version of an event that waits for approval where it is the next edition of one on the site, says
 * the same but when (`isUnchangedEdition`), and the authoring rules find nothing in it that somebody has to look at and
 * that the event did not say already; null for everything else. The caller has shown that whoever asks decides about events.
 *
 * @param listed for a list, which goes by what is kept with the version where that still holds; without it the rules are
 *   asked, as for everything that is decided
 */
export async function unchangedEdition(
  req: PayloadRequest,
  id: string,
  listed?: Asked,
): Promise<NewestVersion | null> {
  const newest = await newestVersion(req, 'events', id)
  const [source] = relatedIds(newest?.copiedFrom)
  if (newest?.workflowState !== 'submitted' || source === undefined) return null
  // A change of what is on the site is none, wherever it came from once.
  if ((await liveVersion(req, 'events', id)) !== null) return null
  const event = await liveVersion(req, 'events', source)
  // What nobody of the staff has looked at is nothing to go by.
  if (!event || event.afterReviewSince || !isUnchangedEdition(event, newest)) return null
  const kept = listed ? stillKnown('events', newest, listed) : null
  const said = gravesIn(kept ?? (await foundIn(req, newest, false)))
  if (said.length === 0) return newest
  // What whoever approved the event saw then has been looked at; what nobody kept is found now.
  const seen = wholeKnown(event)?.findings ?? (await foundIn(req, event, true))
  return sawAll(said, seen) ? newest : null
}

function foundIn(
  req: PayloadRequest,
  document: NewestVersion,
  wasPublished: boolean,
): Promise<readonly KnownFinding[]> {
  return findingsOf({ req, slug: 'events', id: document.id, document, wasPublished })
}
