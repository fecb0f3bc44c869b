import { type DraftCollectionSlug, isDecider } from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { isAuthored } from '../authoring/AUTHORED'
import { findingsOf, type NamedFinding } from '../authoring/findingsOf'
import type { KnownFindings } from '../authoring/known/KnownFindings'
import { hasTranslations } from '../localization/hasTranslations'
import { inJapanese } from '../localization/inJapanese'
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
  // What was published without approval is part of what is decided about.
  const seen = await seenVersion(req, slug, live)
  const names = await namesIn(req, fields, [newest, seen])
  const japanese = changesOf(fields, seen, newest, names)
  const translated = hasTranslations(config.fields)
    ? await changedTranslations({ req: original, slug, id, names, japanese })
    : []
  const changes = [...japanese, ...translated].map((change) => ({
    ...change,
    stretches: shortened(changedWords(change.before, change.after, change.isProse)),
  }))
  const findings = isAuthored(slug)
    ? await findingsOf({ req, slug, id, document: newest, wasPublished: live !== null })
    : null
  const hasPage = Boolean(config.admin.preview)
  const previewUrl = hasPage
    ? await previewLink(slug)(newest, { locale: 'ja', req, token: null })
    : null
  const workflow = await describeSubject(req, subject)
  const known = (newest['knownFindings'] ?? null) as KnownFindings | null
  const title = titleOfDocument(newest)
  return { title, workflow, changes, isNew: seen === null, findings, known, previewUrl }
}
