import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Rows can be added to these and read, never changed. */
const APPEND_ONLY = 'audit_entries'
/** Rows are written once and removed when they are old. */
const NEVER_CHANGED = 'search_removed'
/** Written by migrations alone. */
const READ_ONLY = 'payload_migrations'

/**
 * Lets the role of the program that serves do its work with the tables of the role that migrates, and nothing to the
 * tables themselves: it cannot take the guard off the audit trail, because the trail is not its own.
 *
 * Called after every migration, so that new tables are granted as well. Does nothing where one role does both.
 */
export async function grantToProgram({ db }: Payload, role: string): Promise<void> {
  const run = (statement: ReturnType<typeof sql.raw>) => db.drizzle.execute(statement)
  const { rows } = await run(sql.raw('select current_user as name'))
  if (role === '' || rows[0]?.name === role) return
  const program = `"${role.replaceAll('"', '""')}"`
  for (const statement of [
    `grant usage on schema public to ${program}`,
    `grant select, insert, update, delete on all tables in schema public to ${program}`,
    `grant usage, select on all sequences in schema public to ${program}`,
    `revoke update, delete on ${APPEND_ONLY} from ${program}`,
    `revoke update on ${NEVER_CHANGED} from ${program}`,
    `revoke insert, update, delete on ${READ_ONLY} from ${program}`,
  ]) {
    await run(sql.raw(statement))
  }
}
