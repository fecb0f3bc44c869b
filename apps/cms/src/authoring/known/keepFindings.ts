import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { hasLiveCopy } from '../../hooks/liveCopy'
import { inJapanese } from '../../localization/inJapanese'
import { isJapanese } from '../../localization/isJapanese'
import { newestVersion } from '../../workflow/newestVersion'
import { isEdited, isTrial, recordedOf } from '../../workflow/transitionContext'
import type { AuthoredSlug } from '../AUTHORED'
import { findingsOf } from '../findingsOf'
import type { Fields } from '../readFields'
import { foundInThisSave, noteFound } from './foundInThisSave'
import { knownOf } from './KnownFindings'

/** The steps at which somebody answers for what the version says. */
const KEPT_AT = new Set<unknown>(['submit', 'approve', 'publish', 'publish-at-once'])

/**
 * Keeps with a version what the rules said when it was submitted or published by somebody, whatever the request said; a
 * version that is edited, copied or brought back has nothing that was known of it. Comes after `advanceState`, which says
 * what the save means.
 */
export function keepFindings(slug: AuthoredSlug): CollectionBeforeChangeHook {
  return async ({ collection, context, data, operation, originalDoc, req }) => {
    const { id } = (originalDoc ?? {}) as { id?: string }
    const isNew = operation === 'create'
    const isKept = isNew
      ? data._status === 'published'
      : KEPT_AT.has(recordedOf(context, slug, id)?.event)
    // What changes no text (sending back, announcing, the trash) leaves what was known, or brings it along.
    if (!isNew && !isKept && !isEdited(context, slug, id)) {
      const { knownFindings = null } = { ...originalDoc, ...data } as { knownFindings?: unknown }
      return { ...data, knownFindings }
    }
    // The starting content is loaded by nobody, and of a save that is undone nothing is kept (`refuseBlockers` asks then).
    if (!isKept || !req.user || isTrial(context, slug, id)) return { ...data, knownFindings: null }
    const findings =
      foundInThisSave(context, slug, id) ??
      (await findingsOf({
        req,
        slug,
        id,
        document: await inJapaneseWith({ collection, data, id, originalDoc, req, slug }),
        wasPublished: id !== undefined && hasLiveCopy(context, slug, id),
      }))
    // Not `context`: every call of the Local API puts a copy in its place.
    noteFound(req.context, slug, id, findings)
    return { ...data, knownFindings: knownOf(findings) }
  }
}

type Saving = Pick<
  Parameters<CollectionBeforeChangeHook>[0],
  'collection' | 'data' | 'originalDoc' | 'req'
> & { slug: AuthoredSlug; id: string | undefined }

/** The document that is being saved, with its Japanese texts whatever language the form shows. */
async function inJapaneseWith({
  collection,
  data,
  id,
  originalDoc,
  req,
  slug,
}: Saving): Promise<Fields> {
  if (isJapanese(req) || id === undefined) return { ...originalDoc, ...data }
  const newest = await newestVersion(inJapanese(req), slug, id)
  const translated = translatedNames(collection)
  const same = Object.entries(data).filter(([name]) => !translated.has(name))
  return { ...newest, ...Object.fromEntries(same) }
}

const translatedNames = ({ flattenedFields }: Pick<CollectionConfig, never> & Flattened) =>
  new Set(flattenedFields.flatMap((field) => (field.localized === true ? field.name : [])))

type Flattened = { flattenedFields: readonly { name: string; localized?: boolean }[] }
