import {
  type AuthoredDocument,
  checkDocument,
  type Finding,
} from '@tokyo-cancer-portal/authoring-rules'
import type { PayloadRequest } from 'payload'
import { inJapanese } from '../localization/inJapanese'
import type { AuthoredSlug } from './AUTHORED'
import { actorOf } from '../auth/actorOf'
import type { Asking } from './brieflyKept'
import { checkContext } from './checkContext'
import { contentDocument } from './contentDocument'
import { eventDocument } from './eventDocument'
import { findingLabel } from './findingLabel'
import { jointEvents } from './jointEvents'
import { organizationDocument } from './organizationDocument'
import type { Fields } from './readFields'
import { withMedia } from './withMedia'

/** A finding with what the form calls its field. */
export type NamedFinding = Finding & { label: string }

type Question = {
  req: PayloadRequest
  slug: AuthoredSlug
  /** Missing while the document has not been saved. */
  id?: string | undefined
  /** Its Japanese texts, relations as ids. */
  document: Fields
  /** Whether visitors have seen it before. */
  wasPublished: boolean
  /** `lately` while somebody types (`brieflyKept`); whatever is decided by it asks for `now`, which is the default. */
  freshness?: Asking['freshness']
  /** Set by jobs, which have no person. */
  isJob?: boolean
}

/** What the authoring rules say about a document as of today, the gravest first. The caller has asked the policy. */
export async function findingsOf(question: Question): Promise<NamedFinding[]> {
  const { slug, id, wasPublished, freshness = 'now', isJob = false } = question
  const req = inJapanese(question.req)
  const actor = isJob ? null : await actorOf(req)
  const reader = isJob ? 'job' : (actor?.organizationId ?? actor?.reach ?? '')
  const asking: Asking = { req, freshness, reader, isJob }
  const context = await checkContext(asking, slug, id)
  const document = await withMedia(asking, question.document)
  const findings = [
    ...checkDocument(authoredDocument(slug, document, wasPublished), context),
    ...(slug === 'events' ? await jointEvents(asking, id, document) : []),
  ]
  const fields = req.payload.collections[slug].config.flattenedFields
  return findings.map((finding) => ({
    ...finding,
    label: findingLabel(fields, finding.field),
  }))
}

/** A document of one of the collections as the rules see it. */
export function authoredDocument(
  slug: AuthoredSlug,
  document: Fields,
  wasPublished: boolean,
): AuthoredDocument {
  switch (slug) {
    case 'events':
      return eventDocument(document, wasPublished)
    case 'content-items':
      return contentDocument(document)
    case 'organizations':
      return organizationDocument(document)
  }
}
