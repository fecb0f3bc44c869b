import {
  can,
  DEFAULT_LANGUAGE,
  inOwnName,
  keepsWithinReach,
  type ReviewableSlug,
} from '@tokyo-cancer-portal/domain'
import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { requireActor } from '../auth/requireActor'
import { layTyped } from './layTyped'
import { populated } from './populated'
import { settled } from './settled'
import { storedDraft } from './storedDraft'
import { withJapanese } from './withJapanese'
import type { Typed } from './typedStore'

type Data = Record<string, unknown>
type Asked = { slug: ReviewableSlug; typed: Typed }

/**
 * The newest draft with what this person typed into its form, as it would read if it were saved, relations as ids.
 *
 * @throws 404 for a document that this person may not see, 403 where this person could not save it
 */
export async function typedDocument(req: PayloadRequest, { slug, typed }: Asked): Promise<Data> {
  const actor = await requireActor(req)
  const stored = typed.id === null ? null : await storedDraft(req, { slug, id: typed.id })
  if (typed.id !== null && !stored) throw new NotFound(req.t)
  const isSameLanguage = (req.locale ?? DEFAULT_LANGUAGE) === typed.language
  const collection = req.payload.collections[slug].config
  const asTyped = await layTyped({ req, collection, stored, typed: typed.data, isSameLanguage })
  const laid = inOwnName(actor, slug, stored ?? undefined, asTyped)
  const isAllowed = stored
    ? can({ actor, action: 'edit', collection: slug, document: stored })
    : can({ actor, action: 'create', collection: slug, document: laid })
  if (!isAllowed || !keepsWithinReach(actor, slug, stored ?? undefined, laid)) {
    throw new Forbidden(req.t)
  }
  return laid
}

/** The same as the site reads a draft: with what this person may read of what it refers to. */
export async function readTyped(
  req: PayloadRequest,
  { marker, ...asked }: Asked & { marker: string },
): Promise<Data> {
  const { slug, typed } = asked
  const laid = await withJapanese(req, asked, await typedDocument(req, asked))
  const doc = { ...settled(slug, laid), id: typed.id ?? marker }
  const { locale, fallbackLocale } = req
  return populated(req, slug, doc, { draft: true, locale, fallbackLocale })
}
