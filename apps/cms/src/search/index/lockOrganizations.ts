import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import { uuidList } from './uuidList'

type Options = {
  req: PayloadRequest
  collection: SearchedSlug
  /** The documents whose rows are going to be written or removed. */
  documents: readonly string[]
  /** What these name now; what their rows named until now is locked as well. */
  organizations: readonly string[]
}

/**
 * Keeps organizations from changing while rows with their names are written, and waits for one that is being saved: it
 * writes the rows of whatever names it (`reindexDependents`), and would bring back what this transaction replaces.
 */
export async function lockOrganizations(options: Options): Promise<void> {
  const { req, collection, documents, organizations } = options
  const db = await transactionOf(req)
  await db.execute(sql`
    select id from organizations
    where id = any(${uuidList(organizations)}) or id in (
      select unnest(depends_on) from search_documents
      where collection = ${collection} and document_id = any(${uuidList(documents)}))
    order by id for share`)
}
