import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { reindexDependents } from './reindexDependents'

const isPicture = (type: unknown) => String(type).startsWith('image/')

/**
 * Keeps the index true when a file is replaced, thrown away or brought back: with the commit of that, nothing is found by
 * what the old one said, however many pages offer it. What the new one says follows when it has been read.
 */
export const keepFileRows: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const db = await transactionOf(req)
  const { rows } = await db.execute(
    sql`select mime_type from media where id = ${String(doc.id)}::uuid`,
  )
  const isStillPicture = isPicture(rows[0]?.mime_type) && isPicture(previousDoc?.mimeType)
  if (!isStillPicture) await reindexDependents(req, String(doc.id), Infinity)
  return doc
}
