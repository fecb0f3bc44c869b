import type { PayloadRequest } from 'payload'
import type { Subject } from './findSubject'
import type { NewestVersion } from './newestVersion'
import { type RecordedEvent, setIntent } from './transitionContext'

type Options = {
  req: PayloadRequest
  subject: Subject
  /** The fields that change, on the site at once and in a change that waits beside it. */
  change: Record<string, unknown>
  event: RecordedEvent
  comment?: string | undefined
}

/**
 * Changes some fields of the live copy and nothing else of it. A change that waits beside it gets the same fields and
 * keeps its state, so that approving it later does not undo what was announced meanwhile.
 *
 * @returns the live document, relations as ids
 */
export async function changeLiveCopy(options: Options): Promise<Record<string, unknown>> {
  const { req, subject, change, event, comment } = options
  const { slug, newest } = subject
  const { id } = newest
  const isBeside = newest._status !== 'published'
  const live = isBeside ? await liveCopy(req, subject) : {}

  setIntent(req.context, slug, id, { event, to: 'published', comment })
  const saved: unknown = await req.payload.update({
    collection: slug,
    id,
    data: { ...live, ...change, _status: 'published' } as never,
    depth: 0,
    req,
  })
  if (isBeside) {
    setIntent(req.context, slug, id, {
      event,
      to: newest.workflowState ?? 'draft',
      submittedAt: newest.submittedAt ?? null,
      isSilent: true,
    })
    await req.payload.update({
      collection: slug,
      id,
      data: { ...contentOf(newest), ...change },
      draft: true,
      depth: 0,
      req,
    })
  }
  return saved as Record<string, unknown>
}

async function liveCopy(
  req: PayloadRequest,
  { slug, newest }: Subject,
): Promise<Record<string, unknown>> {
  const found: unknown = await req.payload.findByID({
    collection: slug,
    id: newest.id,
    draft: false,
    depth: 0,
    req,
  })
  return contentOf(found as NewestVersion)
}

const KEPT_BY_THE_PORTAL = new Set(['id', 'createdAt', 'updatedAt', 'baseVersion', '_status'])

/** What people wrote, without what the portal keeps about the version. */
function contentOf(version: NewestVersion): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(version).filter(([name]) => !KEPT_BY_THE_PORTAL.has(name)),
  )
}
