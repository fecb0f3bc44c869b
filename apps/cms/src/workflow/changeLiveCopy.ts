import { DEFAULT_LANGUAGE, type Language, LANGUAGES, valuesOf } from '@tokyo-cancer-portal/domain'
import type { Field, PayloadRequest } from 'payload'
import { hasTranslations } from '../localization/hasTranslations'
import { inJapanese, inLocale } from '../localization/inJapanese'
import { completeContent } from './completeContent'
import type { Subject } from './findSubject'
import type { NewestVersion } from './newestVersion'
import { type RecordedEvent, setIntent } from './transitionContext'

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

type Contents = ReadonlyMap<Language, Record<string, unknown>>

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
  const live = isBeside ? await contents(req, subject, false) : own
  const waiting: Contents = isBeside ? await contents(req, subject, true) : new Map()

  let saved: unknown
  for (const [language, content] of live) {
    // Payload takes the other languages from the newest version: each is put back as it is on the site.
    const isSilent = language !== DEFAULT_LANGUAGE
    setIntent(req.context, slug, id, { event, to: 'published', comment, announced, isSilent })
    const document: unknown = await req.payload.update({
      collection: slug,
      id,
      data: { ...content, ...liveChange, _status: 'published' } as never,
      depth: 0,
      locale: language,
      fallbackLocale: false,
      req: inLocale(req, language),
    })
    saved ??= document
  }
  for (const [language, content] of waiting) {
    setIntent(req.context, slug, id, {
      event,
      to: newest.workflowState ?? 'draft',
      submittedAt: newest.submittedAt ?? null,
      isSilent: true,
    })
    await req.payload.update({
      collection: slug,
      id,
      data: { ...content, ...waitingChange },
      draft: true,
      depth: 0,
      locale: language,
      fallbackLocale: false,
      req: inLocale(req, language),
    })
  }
  return saved as Record<string, unknown>
}

/** What people wrote, in each language that the collection has, Japanese first. */
async function contents(
  req: PayloadRequest,
  { slug, newest }: Subject,
  isDraft: boolean,
): Promise<Contents> {
  const { fields } = req.payload.collections[slug].config
  const isTranslated = hasTranslations(fields)
  const languages: Language[] = isTranslated ? valuesOf(LANGUAGES) : [DEFAULT_LANGUAGE]
  const found = new Map<Language, Record<string, unknown>>()
  for (const language of languages) {
    const version: unknown = await req.payload.findByID({
      collection: slug,
      id: newest.id,
      draft: isDraft,
      depth: 0,
      locale: language,
      fallbackLocale: false,
      req: inLocale(req, language),
    })
    found.set(language, contentOf(fields, version as NewestVersion))
  }
  return found
}

const KEPT_BY_THE_PORTAL = new Set(['id', 'createdAt', 'updatedAt', 'baseVersion', '_status'])

/** Complete, so that nothing of another version shines through; without what the portal keeps about the version. */
function contentOf(fields: readonly Field[], version: NewestVersion): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(completeContent(fields, version)).filter(
      ([name]) => !KEPT_BY_THE_PORTAL.has(name),
    ),
  )
}
