import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inJapanese } from '../localization/inJapanese'
import { type Contents, contentsOfDocument } from './contentsOf'
import type { Subject } from './findSubject'
import { saveContents } from './saveContents'
import { standingOf } from './standingOf'
import type { RecordedEvent } from './transitionContext'

type Options = {
  req: PayloadRequest
  subject: Subject
  /**
   * The fields that change, on the site at once and in a change that waits beside it, where it depends on what each of
   * them says.
   */
  change: (version: Record<string, unknown>) => Record<string, unknown>
  event: RecordedEvent
  comment?: string | undefined
  /** What an announcement says, for the audit trail. */
  announced?: string | undefined
}

/**
 * Changes some fields of the live copy and nothing else of it, in no language. A change that waits beside it gets the
 * same fields and keeps its state, so that approving it later does not undo what was announced meanwhile.
 *
 * @returns the live document, relations as ids
 */
export async function changeLiveCopy(options: Options): Promise<Record<string, unknown>> {
  const { subject, change, event, comment, announced } = options
  const req = inJapanese(options.req)
  const { slug, newest } = subject
  const { id } = newest
  // What is asked for is the same in every language.
  const liveChange = change(subject.live ?? newest)
  const waitingChange = change(newest)
  const isBeside = newest._status !== 'published'
  const own: Contents = new Map([[DEFAULT_LANGUAGE as Language, {}]])
  const live = isBeside ? await contentsOfDocument(req, subject, false) : own
  const waiting: Contents = isBeside ? await contentsOfDocument(req, subject, true) : new Map()
  const saved = await saveContents({
    req,
    slug,
    id,
    contents: live,
    change: liveChange,
    intent: { event, to: 'published', comment, announced },
    isLive: true,
  })
  await saveContents({
    req,
    slug,
    id,
    contents: waiting,
    change: waitingChange,
    intent: { event, ...standingOf(newest), isSilent: true },
    isLive: false,
  })
  return saved as Record<string, unknown>
}
