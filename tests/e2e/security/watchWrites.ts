import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { eventually } from '../support/eventually'

/** What is written whoever asks for something, or in the background, and is no document. */
const NOT_LOOKED_AT = new Set([
  // Attempts are counted, and those that were refused are written down.
  'attempt_counts',
  // Signing in and out; who is signed in is asked for.
  'users_sessions',
  // What the outbox has still to do comes and goes.
  'outbox_jobs',
  // Searches and messages are counted.
  'chat_counts',
  'chat_model_hours',
  'missed_searches',
  'search_waiting',
])
/** Entries of the trail are added when an attempt is refused; none may change or go. */
const GROWS = 'audit_entries'
/** Of accounts: a sign-in that fails is counted. */
const COUNTED = '{login_attempts,lock_until,updated_at}'
/** Milliseconds without a write, after which what was just made is in the index and its files are read. */
const QUIET = 1500

export type Writes = {
  /** How many rows were written so far, by table. */
  soFar: () => Promise<Record<string, number>>
  close: () => Promise<void>
}

/** Notes each row that is written, in the transaction that writes it: what is rolled back is no write. */
const LOG = `
  create table if not exists e2e_writes (name text not null);
  create or replace function e2e_note() returns trigger language plpgsql security definer as $$
  begin
    insert into public.e2e_writes values (tg_table_name);
    return null;
  end $$;`

const triggersOn = (name: string): string => {
  const compared = (row: string) =>
    name === 'users' ? `(to_jsonb(${row}) - '${COUNTED}'::text[])` : row
  const others = name === GROWS ? 'delete' : 'insert or delete'
  return `
    create or replace trigger e2e_rows after ${others} on "${name}"
      for each row execute function e2e_note();
    create or replace trigger e2e_changes after update on "${name}"
      for each row when (${compared('old')} is distinct from ${compared('new')}) execute function e2e_note();`
}

/**
 * Watches everything that is written down in the portal, whatever the table, from now on.
 *
 * @param databaseUrl of the owner
 */
export const watchWrites = async (databaseUrl: string): Promise<Writes> => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'e2e_writes'`,
  )
  const looked = tables.map(({ name }) => name).filter((name) => !NOT_LOOKED_AT.has(name))
  await client.query([LOG, ...looked.map(triggersOn)].join('\n'))
  const soFar = async () => {
    const { rows } = await client.query<{ name: string; count: number }>(
      'select name, count(*)::int as count from e2e_writes group by name',
    )
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
  }
  const isQuiet = async () => {
    const before = JSON.stringify(await soFar())
    await sleep(QUIET)
    return JSON.stringify(await soFar()) === before
  }
  await eventually('nothing is written any more', isQuiet, { within: 60_000 })
  return { soFar, close: async () => client.end() }
}
