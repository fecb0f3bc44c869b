import { type DraftCollectionSlug, isDecider } from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { isAuthored } from '../authoring/AUTHORED'
import { findingsOf, type NamedFinding } from '../authoring/findingsOf'
import type { KnownFindings } from '../authoring/known/KnownFindings'
import { hasTranslations } from '../localization/hasTranslations'
import { inJapanese } from '../localization/inJapanese'
import { publicUrl } from '../mail/publicUrl'
import { previewLink } from '../preview/previewUrl'
import { describeSubject, type WorkflowDescription } from '../workflow/describeWorkflow'
import { findSubject } from '../workflow/findSubject'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { seenVersion } from '../workflow/unseen/seenVersion'
import { changedTranslations } from './changes/changedTranslations'
import { changedWords, type Stretch } from './changes/changedWords'
import { changesOf, type FieldChange } from './changes/changesOf'
import { namesIn } from './changes/namesIn'
import { shortened } from './changes/shortened'
import { type CorrectionChoices, correctionChoices } from './correction/correctionChoices'

/** A change with the words that went and came. */
export type ShownChange = FieldChange & { stretches: Stretch[] }

export type Review = {
  title: string
  workflow: WorkflowDescription
  /** Against what staff saw last on the site; of what they never saw all that it says. */
  changes: ShownChange[]
  isNew: boolean
  /** What the authoring rules say, the gravest first; null of kinds of documents that have no rules. */
  findings: NamedFinding[] | null
  /** What they said when this version was submitted or published; null where nobody asked them then. */
  known: KnownFindings | null
  /** The document as a visitor will see it; null where it has no page. */
  previewUrl: string | null
  /** Its page on the site, where that is decided about and a newer draft, which the preview would show, stands beside it. */
  liveUrl: string | null
  /** What can be mended with its approval; null where nothing can. */
  correction: CorrectionChoices | null
}

/**
 * All that somebody needs to decide about a document.
 *
 * @throws 401, 403 (decides about no such document), 404
 */
export async function reviewOf(
  original: PayloadRequest,
  slug: DraftCollectionSlug,
  id: string,
): Promise<Review> {
  const req = inJapanese(original)
  const subject = await findSubject({ req, slug, id, isReadOnly: true })
  const { actor, newest, live } = subject
  if (!isDecider(actor, slug, newest)) throw new Forbidden(req.t)
  const { config } = req.payload.collections[slug]
  const fields = config.flattenedFields
  // Where nothing was submitted, what is on the site is decided about, whatever somebody has begun to write beside it.
  const isBegun = live !== null && newest.workflowState === 'draft'
  const shown = isBegun ? live : newest
  // What was published without approval is part of what is decided about.
  const seen = await seenVersion(req, slug, live)
  const names = await namesIn(req, fields, [shown, seen])
  const japanese = changesOf(fields, seen, shown, names)
  const translated = hasTranslations(config.fields)
    ? await changedTranslations({ req: original, slug, id, names, japanese, isOfLive: isBegun })
    : []
  const changes = [...japanese, ...translated].map((change) => ({
    ...change,
    stretches: shortened(changedWords(change.before, change.after, change.isProse)),
  }))
  const findings = isAuthored(slug)
    ? await findingsOf({ req, slug, id, document: shown, wasPublished: live !== null })
    : null
  // The preview shows what was written last.
  const hasPage = Boolean(config.admin.preview) && !isBegun
  const previewUrl = hasPage
    ? await previewLink(slug)(newest, { locale: 'ja', req, token: null })
    : null
  const liveUrl = isBegun ? publicUrl(slug, live) : null
  const workflow = await describeSubject(req, subject)
  const known = (shown['knownFindings'] ?? null) as KnownFindings | null
  const title = titleOfDocument(shown)
  const isNew = seen === null
  const about = { changes, findings: findings ?? [], isNew }
  const correction = correctionChoices(req, subject, about)
  return { title, workflow, changes, isNew, findings, known, previewUrl, liveUrl, correction }
}
