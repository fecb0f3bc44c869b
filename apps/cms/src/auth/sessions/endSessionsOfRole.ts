import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { transactionOf } from '../../database/transactionOf'

const RIGHTS = ['reach', 'capabilities', 'system'] as const

type Role = Partial<Record<(typeof RIGHTS)[number], unknown>>

/**
 * Whoever holds a role whose rights change is signed out: nobody goes on with rights that were taken away, and nobody
 * comes to rights that demand a second factor by a session that was opened without.
 */
export const endSessionsOfRole: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const [after, before] = [doc as Role, (previousDoc ?? {}) as Role]
  const isChanged = RIGHTS.some((field) => textOf(after[field]) !== textOf(before[field]))
  if (operation !== 'update' || !isChanged) return doc
  const transaction = await transactionOf(req)
  const id = String(doc.id)
  await transaction.execute(sql`select 1 from users where role_id = ${id} order by id for update`)
  await transaction.execute(sql`
    delete from users_sessions where _parent_id in (select id from users where role_id = ${id})`)
  return doc
}

const textOf = (value: unknown): string => JSON.stringify(value ?? null)
