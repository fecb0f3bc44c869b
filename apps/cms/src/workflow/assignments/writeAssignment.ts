import { sql } from '@payloadcms/db-postgres'
import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'

type Values = {
  documentTitle?: string
  /** Id of an account. */
  user?: string | number | null
  claimedBy?: string | number | null
  /** Instant. */
  claimedAt?: string | null
  /** Local date. */
  remindedOn?: string
}

const COLUMNS: { readonly [Name in keyof Required<Values>]: [column: string, type: string] } = {
  documentTitle: ['document_title', 'varchar'],
  user: ['user_id', 'uuid'],
  claimedBy: ['claimed_by_id', 'uuid'],
  claimedAt: ['claimed_at', 'timestamptz'],
  remindedOn: ['reminded_on', 'varchar'],
}

/**
 * Writes something beside a document, in the row that is there or in a new one, and leaves the rest of the row as it is.
 *
 * One statement: a reminder is written without the lock of the document, and neither it nor a save may fail because the
 * other has made the row a moment before.
 */
export async function writeAssignment(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  documentId: string,
  values: Values,
): Promise<void> {
  const given = (Object.keys(COLUMNS) as (keyof Values)[]).filter((name) => name in values)
  const columns = given.map((name) => sql.raw(COLUMNS[name][0]))
  const inserted = given.map((name) => sql`${values[name] ?? null}::${sql.raw(COLUMNS[name][1])}`)
  const replaced = columns.map((column) => sql`${column} = excluded.${column}`)
  const comma = sql`, `
  const transaction = await transactionOf(req)
  await transaction.execute(sql`
    insert into assignments (id, collection, document_id, ${sql.join(columns, comma)})
    values (${randomUUID()}::uuid, ${slug}, ${documentId}, ${sql.join(inserted, comma)})
    on conflict (collection, document_id)
    do update set ${sql.join(replaced, comma)}, updated_at = now()`)
}
