import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'

const ROLE = `program_${process.pid}`

let portal: Portal
type Adapter = Required<Pick<Portal['payload']['db'], 'pg'>>

let program: InstanceType<Adapter['pg']['Client']>

const asOwner = (statement: string) => portal.payload.db.drizzle.execute(statement)

beforeAll(async () => {
  portal = await openPortal()
  await asOwner(`create role ${ROLE} login password 'for this test'`)
  const { grantToProgram } = await import('./grantToProgram')
  await grantToProgram(portal.payload, ROLE)
  const { writeEntry } = await import('../audit/writeEntry')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, portal.payload)
  await writeEntry({ req, entry: { action: 'publish', collection: 'events' } })
  const url = new URL(portal.databaseUrl)
  url.username = ROLE
  url.password = 'for this test'
  const { pg } = portal.payload.db as Adapter
  program = new pg.Client({ connectionString: url.href })
  await program.connect()
})
afterAll(async () => {
  await program.end()
  await asOwner(`drop owned by ${ROLE}`)
  await asOwner(`drop role ${ROLE}`)
  await portal.close()
})

const entries = async () => (await asOwner('select * from audit_entries order by id')).rows

it.each([
  `update audit_entries set action = 'nothing'`,
  `update audit_entries set action = 'nothing' where false`,
  'delete from audit_entries',
  'truncate audit_entries',
  'truncate users, audit_entries cascade',
  'drop table audit_entries',
  'drop trigger audit_entries_append_only on audit_entries',
  'alter table audit_entries disable trigger all',
  'alter table audit_entries rename to gone',
  `create or replace function refuse_change_of_audit() returns trigger language plpgsql as $$ begin return new; end $$`,
  'drop function refuse_change_of_audit() cascade',
  `set session_replication_role = 'replica'`,
  'create rule nothing as on insert to audit_entries do instead nothing',
  'create table elsewhere (id int)',
  `insert into payload_migrations (name, batch) values ('forged', 1)`,
  `update search_removed set removed_at = now()`,
  'truncate search_documents cascade',
  'drop index search_documents_all_tokens_idx',
  'alter table search_documents disable trigger all',
  'drop function note_removed_search_document() cascade',
  `alter role ${ROLE} superuser`,
  'set role postgres',
])('the program that serves cannot: %s', async (statement) => {
  const before = await entries()
  await expect(program.query(statement)).rejects.toMatchObject({ code: '42501' })
  expect(await entries()).toEqual(before)
})

it('cannot give itself more', async () => {
  // PostgreSQL warns only, and grants nothing.
  await program.query(`grant update, delete on audit_entries to ${ROLE}`)
  const statement = `update audit_entries set action = 'nothing'`
  await expect(program.query(statement)).rejects.toMatchObject({ code: '42501' })
})

it('does its work: reads, writes and adds to the trail', async () => {
  await program.query(
    `insert into audit_entries (id, at, action) values (gen_random_uuid(), now(), 'publish')`,
  )
  expect((await program.query('select count(*)::int as n from audit_entries')).rows[0].n).toBe(2)
  await program.query(
    `insert into topics (id, "order", slug) values (gen_random_uuid(), 1, 'a-topic')`,
  )
  await program.query(`update topics set "order" = 2`)
  await program.query('delete from topics')
  await program.query('select pg_advisory_xact_lock(1)')
})

it('keeps the search index: writes, locks, deletes, and the trigger remembers', async () => {
  await program.query(`insert into search_documents (collection, document_id, type, url, title, facets, facts, body,
      all_tokens, title_tokens, is_complete, depends_on, tokenizer, record_version)
    values ('topics', gen_random_uuid(), 'topic', '/topics/a', '{}', '{}', '{}', '', '', '', true, '{}', 1, 1)`)
  await program.query(`insert into search_texts select id, '', '', '', '' from search_documents`)
  await program.query(`update search_documents set url = '/topics/b'`)
  await program.query('select id from organizations for share')
  await program.query('delete from search_documents')
  expect((await program.query('select count(*)::int as n from search_removed')).rows[0].n).toBe(1)
  expect((await program.query('select 1 from search_texts')).rows).toEqual([])
  await program.query('delete from search_removed')
})

it('leaves a portal with one role alone, and no name of a role runs as a statement', async () => {
  const { grantToProgram } = await import('./grantToProgram')
  await grantToProgram(portal.payload, '')
  await grantToProgram(portal.payload, 'postgres')
  const hostile = grantToProgram(portal.payload, 'x"; drop table topics; --')
  await expect(hostile).rejects.toThrow()
  expect((await asOwner('select 1 from topics')).rows).toEqual([])
})
