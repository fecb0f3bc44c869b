import type { Payload } from 'payload'
import { inLocale } from '../../localization/inJapanese'
import type { LoadableGlobal, Translated } from '../types/loadable'
import { inTransaction } from './inTransaction'
import { type LoadedRow, saveRow } from './loadedRows'
import { withRowIds } from './withRowIds'

type Options = {
  payload: Payload
  global: LoadableGlobal
  data: Record<string, unknown>
  /** References in them are ids, like those in `data`. */
  translations: readonly Translated[]
  digest: string
  row: LoadedRow | undefined
}

/**
 * Fills a global that nobody saved yet, or brings it to the shipped state while it is still as it was loaded. What
 * staff saved stays.
 *
 * @returns whether the global was written
 */
export function writeGlobal({
  payload,
  global,
  data,
  translations,
  digest,
  row,
}: Options): Promise<boolean> {
  const { key, slug } = global
  return inTransaction(payload, async (req) => {
    const current = await payload.findGlobal({ slug, draft: true, depth: 0, req })
    const facts = { key, collection: 'globals', docId: slug, digest }
    if ((current.updatedAt ?? undefined) !== (row?.loadedUpdatedAt ?? undefined)) {
      // Saved by somebody before the first load: remembered, so that it is never asked again.
      if (!row) await saveRow(req, { ...facts, loadedUpdatedAt: '' })
      return false
    }
    await payload.updateGlobal({
      slug,
      data: { ...data, _status: 'published' } as never,
      depth: 0,
      req,
    })
    const stored: unknown = await payload.findGlobal({ slug, draft: true, depth: 0, req })
    for (const { language, data: translated } of translations) {
      await payload.updateGlobal({
        slug,
        data: {
          ...withRowIds(translated, stored as Record<string, unknown>),
          _status: 'published',
        } as never,
        depth: 0,
        locale: language,
        fallbackLocale: false,
        req: inLocale(req, language),
      })
    }
    const saved = await payload.findGlobal({ slug, draft: true, depth: 0, req })
    await saveRow(req, { ...facts, loadedUpdatedAt: saved.updatedAt ?? '' }, row?.id)
    return true
  })
}
