import {
  isAnnounced,
  type OccurrenceAnnouncement,
  type OccurrenceRow,
  withAnnouncement,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import type { Announcement } from '../announce'
import { type Contents, contentsOf, contentsOfDocument } from '../contentsOf'
import type { Subject } from '../findSubject'
import type { NewestVersion } from '../newestVersion'
import { occurrencesOf } from '../occurrencesOf'
import { saveContents } from '../saveContents'
import { standingOf } from '../standingOf'
import { type Intent, setIntent } from '../transitionContext'
import type { UnseenPublication } from './unseenPublication'

type Options = {
  req: PayloadRequest
  subject: Subject
  unseen: UnseenPublication
  comment: string
}

/**
 * 差し戻し of what was made public without approval: the site shows again what staff had seen before, or where there was
 * nothing, nothing. What was written stays beside it as a returned draft, a newer change keeps its state, and what was
 * called off meanwhile stays called off.
 *
 * @returns the document, relations as ids
 */
export async function takeBack(options: Options): Promise<Record<string, unknown>> {
  const { req, subject, unseen, comment } = options
  const { slug, newest } = subject
  const { id } = newest
  const live = subject.live as NewestVersion
  const announced = announcedIn(live)
  const isBeside = newest._status !== 'published'
  const standing = isBeside ? standingOf(newest) : ({ to: 'returned' } as const)
  // What was published is decided: from now on only what was called off waits.
  const afterReviewSince = announced.isAny ? new Date().toISOString() : null
  const intent: Intent = { event: 'return', to: 'published', comment }

  if (unseen.before === null) {
    const gone: unknown = await withdraw(req, subject, { ...intent, ...standing })
    return gone as Record<string, unknown>
  }
  const written = await contentsOfDocument(req, subject, true)
  const before = await contentsOfVersion(req, subject, unseen.before)
  const [japanese] = before.values()
  const saved = await saveContents({
    req,
    slug,
    id,
    contents: before,
    change: { ...announced.over(japanese ?? {}), afterReviewSince },
    intent,
    isLive: true,
  })
  await saveContents({
    req,
    slug,
    id,
    contents: written,
    change: { afterReviewSince },
    intent: { event: 'return', ...standing, isSilent: true },
    isLive: false,
  })
  return saved as Record<string, unknown>
}

async function withdraw(
  req: PayloadRequest,
  { slug, newest: { id } }: Subject,
  intent: Intent,
): Promise<unknown> {
  setIntent(req.context, slug, id, intent)
  return req.payload.update({
    collection: slug,
    id,
    data: { _status: 'draft', afterReviewSince: null } as never,
    depth: 0,
    req,
  })
}

function contentsOfVersion(
  req: PayloadRequest,
  { slug }: Subject,
  versionId: string,
): Promise<Contents> {
  return contentsOf(req, slug, async (one, locale) => {
    const found: unknown = await one.payload.findVersionByID({
      collection: slug,
      id: versionId,
      depth: 0,
      locale,
      fallbackLocale: false,
      req: one,
    })
    return (found as { version: unknown }).version
  })
}

type Announced = { isAny: boolean; over: (content: Record<string, unknown>) => object }

/** What was called off on the site and nobody has looked at, for another version of the event. */
function announcedIn(live: NewestVersion): Announced {
  const announcement = live.announcement as Announcement
  const isOfEvent = Boolean(announcement?.previousStatus)
  const rows = occurrencesOf(live).filter(isAnnounced)
  return {
    isAny: isOfEvent || rows.length > 0,
    over: (content) => ({
      ...(isOfEvent ? { announcement, status: live.status, statusNote: live.statusNote } : {}),
      ...(rows.length > 0 ? { occurrences: rows.reduce(called, occurrencesOf(content)) } : {}),
    }),
  }
}

function called(rows: OccurrenceRow[], row: OccurrenceRow): OccurrenceRow[] {
  const said = { status: row.status, reason: row.statusNote ?? '' } as OccurrenceAnnouncement
  return withAnnouncement(rows, [row], said)
}
