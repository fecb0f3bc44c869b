import type { DraftCollectionSlug, GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterChangeHook, GlobalAfterChangeHook, GlobalSlug } from 'payload'
import { findValueProblems } from '../fields/input/findValueProblems'
import { refuse } from '../fields/input/refuse'
import { newestVersion } from '../workflow/newestVersion'
import { inJapanese } from './inJapanese'
import { isJapanese } from './isJapanese'

/**
 * Payload validates what is saved in the language of the request alone. After a save in another language this looks at
 * the Japanese text of the same document: nothing becomes public without it, and not even a draft exists that has no
 * name in Japanese. Throwing undoes the save.
 */
export function requireJapanese(slug: GovernedSlug): CollectionAfterChangeHook {
  return async ({ doc, collection, req }) => {
    if (isJapanese(req) || !collection.versions) return doc
    const own = inJapanese(req)
    const newest = await newestVersion(own, slug as DraftCollectionSlug, doc.id as string)
    if (!newest) return doc
    const { id } = newest
    const name = collection.admin.useAsTitle ?? ''
    if (!newest[name]) {
      const message = '日本語の題名がありません。新しい文書は、日本語で作り始めてください。'
      refuse([{ path: name, label: '題名（日本語）', message }], { collection: slug, id, req })
    }
    if (newest._status !== 'published') return doc
    const problems = await findValueProblems({
      fields: collection.fields,
      data: newest,
      id,
      isComplete: true,
      operation: 'update',
      req: own,
      slug,
    })
    refuse(problems.map(inWhichLanguage), { collection: slug, id, req })
    return doc
  }
}

/** The same for a global. */
export function requireJapaneseGlobal(slug: GlobalSlug): GlobalAfterChangeHook {
  return async ({ doc, global, req }) => {
    if (isJapanese(req)) return doc
    const own = inJapanese(req)
    const data = (await req.payload.findGlobal({
      slug,
      draft: true,
      depth: 0,
      req: own,
    })) as unknown as Record<string, unknown>
    if (data._status === 'draft') return doc
    const problems = await findValueProblems({
      fields: global.fields,
      data,
      isComplete: true,
      operation: 'update',
      req: own,
    })
    refuse(problems.map(inWhichLanguage), { global: slug, req })
    return doc
  }
}

const inWhichLanguage = <P extends { label: string; message: string }>(problem: P): P => ({
  ...problem,
  label: `${problem.label}（日本語）`,
  message: `日本語：${problem.message}`,
})
