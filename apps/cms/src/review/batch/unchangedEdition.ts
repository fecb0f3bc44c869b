import { isUnchangedEdition, relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { findingsOf, type NamedFinding } from '../../authoring/findingsOf'
import { liveVersion } from '../../workflow/liveVersion'
import { type NewestVersion, newestVersion } from '../../workflow/newestVersion'

/**
 * そのまま: the newest version of an event that waits for approval where it is the next edition of one on the site, says
 * the same but when (`isUnchangedEdition`), and the authoring rules find nothing in it that somebody has to look at and
 * that the event did not say already; null for everything else. The caller has shown that whoever asks decides about events.
 */
export async function unchangedEdition(
  req: PayloadRequest,
  id: string,
): Promise<NewestVersion | null> {
  const newest = await newestVersion(req, 'events', id)
  const [source] = relatedIds(newest?.copiedFrom)
  if (newest?.workflowState !== 'submitted' || source === undefined) return null
  // A change of what is on the site is none, wherever it came from once.
  if ((await liveVersion(req, 'events', id)) !== null) return null
  const event = await liveVersion(req, 'events', source)
  // What nobody of the staff has looked at is nothing to go by.
  if (!event || event.afterReviewSince || !isUnchangedEdition(event, newest)) return null
  const said = await gravesOf(req, newest, false)
  if (said.length === 0) return newest
  // What the event said already was looked at when it was approved.
  const known = new Set((await gravesOf(req, event, true)).map(keyOf))
  return said.every((one) => one.severity !== 'blocker' && known.has(keyOf(one))) ? newest : null
}

/** What the rules find in an event that somebody has to look at. */
async function gravesOf(
  req: PayloadRequest,
  document: NewestVersion,
  wasPublished: boolean,
): Promise<NamedFinding[]> {
  const findings = await findingsOf({
    req,
    slug: 'events',
    id: document.id,
    document,
    wasPublished,
  })
  return findings.filter(({ severity }) => severity !== 'hint')
}

const keyOf = ({ rule, field, snippet }: NamedFinding): string => [rule, field, snippet].join(' ')
