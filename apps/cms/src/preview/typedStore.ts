import { randomUUID } from 'node:crypto'
import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Language } from '@tokyo-cancer-portal/domain'
import { isUuid } from '../fields/isUuid'

/** After the last change. Longer nobody looks at a form without saving it. */
const LIFETIME_MS = 15 * 60 * 1000
/** Of one person, so that nobody fills the table. */
const MOST_FORMS = 4
const PREFIX = 'typed:'

/** What stood in a form that is not saved. */
export type Typed = {
  collection: string
  /** Null for a document that is new. */
  id: string | null
  /** That the texts are in. */
  language: Language
  data: Record<string, unknown>
}

/** An opened form of one person; nobody else is ever given what is kept under it. */
export type TypedForm = { userId: string; marker: string }

type Database = Pick<PostgresAdapter, 'drizzle'>

const prefixOf = (userId: string) => `${PREFIX}${userId}:`
const keyOf = ({ userId, marker }: TypedForm) => prefixOf(userId) + marker.toLowerCase()

/**
 * Keeps what stands in a form for 15 minutes, in the table that Payload has for such things, where every process of the CMS
 * finds it and no version, trail or search does (decision 0049).
 */
export async function keepTyped(
  { drizzle }: Database,
  form: TypedForm,
  typed: Typed,
  now: number,
): Promise<void> {
  const value = JSON.stringify({ ...typed, expires: now + LIFETIME_MS })
  await drizzle.execute(sql`
    insert into payload_kv (id, key, data) values (${randomUUID()}, ${keyOf(form)}, ${value}::jsonb)
    on conflict (key) do update set data = excluded.data`)
  await sweepTyped({ drizzle }, now)
  // Two forms that are written together do not wait for one another.
  await drizzle.execute(sql`
    delete from payload_kv where key in (
      select key from payload_kv where starts_with(key, ${prefixOf(form.userId)})
      order by (data->>'expires')::bigint desc, key offset ${MOST_FORMS} for update skip locked)`)
}

/** What stood in a form of this person, or null where nothing is kept any more. */
export async function typedIn(
  { drizzle }: Database,
  form: TypedForm,
  now: number,
): Promise<Typed | null> {
  if (!isUuid(form.marker)) return null
  const { rows } = await drizzle.execute<{ data: Typed & { expires: number } }>(
    sql`select data from payload_kv where key = ${keyOf(form)}`,
  )
  const [row] = rows
  return row && row.data.expires >= now ? row.data : null
}

/** Throws away what is too old, of every person. */
export async function sweepTyped({ drizzle }: Database, now: number): Promise<void> {
  await drizzle.execute(sql`
    delete from payload_kv where key in (
      select key from payload_kv
      where starts_with(key, ${PREFIX}) and (data->>'expires')::bigint < ${now}
      for update skip locked)`)
}
