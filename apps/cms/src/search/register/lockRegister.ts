import { sql } from '@payloadcms/db-postgres'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { LOCKS } from '../../database/LOCKS'
import { transactionOf } from '../../database/transactionOf'
import { uuidList } from '../index/uuidList'
import { REGISTER_ID } from './REGISTER_ID'

/** Keeps others from writing or changing rows with computed numbers until the transaction ends. */
export async function lockRegister(req: PayloadRequest): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(${LOCKS.register})`)
}

/**
 * Keeps the register from changing while rows that hold its numbers, or held them, are written; several may write such
 * rows at once. To be taken after the locks on organizations and files: whoever has this one waits for nobody.
 */
export async function shareRegister({
  req,
  collection,
  documents,
  isNamed,
}: {
  req: PayloadRequest
  collection: SearchedSlug
  documents: readonly string[]
  /** Whether one of the documents holds numbers now. */
  isNamed: boolean
}): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    select pg_advisory_xact_lock_shared(${LOCKS.register}) where ${isNamed} or exists (
      select 1 from search_documents
      where collection = ${collection} and document_id = any(${uuidList(documents)})
        and depends_on @> array[${REGISTER_ID}]::uuid[])`)
}
