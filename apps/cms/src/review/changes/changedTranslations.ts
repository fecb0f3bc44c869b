import { DEFAULT_LANGUAGE, type DraftCollectionSlug, LANGUAGES } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inLocale } from '../../localization/inJapanese'
import { liveVersion } from '../../workflow/liveVersion'
import { newestVersion } from '../../workflow/newestVersion'
import { seenVersion } from '../../workflow/unseen/seenVersion'
import { changesOf, type FieldChange } from './changesOf'
import type { Names } from './valueWords'

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  names: Names
  /** What changed in the Japanese version: what is the same in all languages changed with it. */
  japanese: readonly FieldChange[]
  /** Whether what is on the site is meant, and not what was written last. */
  isOfLive?: boolean
}

/**
 * What changed in the other languages, which go public with the Japanese text. The caller has shown that whoever asks may see
 * the document.
 */
export async function changedTranslations(options: Options): Promise<FieldChange[]> {
  const { slug, id, names, japanese, isOfLive = false } = options
  const found: FieldChange[] = []
  for (const { value, label: language } of LANGUAGES) {
    if (value === DEFAULT_LANGUAGE) continue
    const req = inLocale(options.req, value)
    const live = await liveVersion(req, slug, id)
    const shown = isOfLive ? live : await newestVersion(req, slug, id)
    if (!shown) continue
    const seen = await seenVersion(req, slug, live)
    const { flattenedFields } = req.payload.collections[slug].config
    const changes = changesOf(flattenedFields, seen, shown, names).filter(
      (change) => !japanese.some((one) => isSameChange(one, change)),
    )
    found.push(
      ...changes.map((change) => ({
        ...change,
        path: `${value}.${change.path}`,
        label: `${change.label}（${language}）`,
      })),
    )
  }
  return found
}

const isSameChange = (one: FieldChange, other: FieldChange): boolean =>
  one.path === other.path && one.before === other.before && one.after === other.after
