import { sql } from '@payloadcms/db-postgres'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { liveChange } from '../../hooks/liveCopy'
import { inJapanese } from '../../localization/inJapanese'
import { liveVersion } from '../../workflow/liveVersion'
import type { AuthoredSlug } from '../AUTHORED'
import { forgetFound, foundInThisSave } from '../known/foundInThisSave'
import { writeTextCheck } from './writeTextCheck'

/**
 * In the transaction of a change: what was found in a version that becomes public stands in 文章の点検 at once, and what is
 * withdrawn is gone from there. What nobody has checked is left to the night.
 */
export function keepTextCheck(slug: AuthoredSlug): CollectionAfterChangeHook {
  return async ({ doc, req, context, operation }) => {
    const { id } = doc as { id: string }
    // Before it is made, a document has no id.
    const asked = operation === 'create' ? undefined : id
    const findings = foundInThisSave(context, slug, asked)
    forgetFound(context, slug, asked)
    const change = await liveChange({ req, context, slug, id })
    if (change === 'withdrawn') await removeTextCheck(req, slug, id)
    if (change === null || change === 'withdrawn' || !findings) return doc
    const document = await liveVersion(inJapanese(req), slug, id)
    if (!document) return doc
    const checkedOn = toLocalDate(new Date())
    // Without a stamp the night looks at it once more: only then everything around it is known.
    const later = { nextOn: null, stamp: null, version: null }
    await writeTextCheck({ req, slug, id, document, findings, checkedOn, ...later })
    return doc
  }
}

/** What is deleted is gone from 文章の点検. */
export function dropTextCheck(slug: AuthoredSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await removeTextCheck(req, slug, String(id))
    return doc
  }
}

async function removeTextCheck(req: PayloadRequest, slug: AuthoredSlug, id: string) {
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`delete from text_checks where collection = ${slug} and document_id = ${id}`,
  )
}
