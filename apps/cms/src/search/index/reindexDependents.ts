import { sql } from '@payloadcms/db-postgres'
import { SEARCHED_COLLECTIONS, type SearchedSlug, toLocalDate } from '@tokyo-cancer-portal/domain'
import { createLocalReq, type PayloadRequest } from 'payload'
import { LOCKS } from '../../database/LOCKS'
import { sessionOf } from '../../database/sessionOf'
import { transactionOf } from '../../database/transactionOf'
import type { Session } from '../../database/transactions'
import { enqueueRevalidation } from '../../outbox/enqueueRevalidation'
import { lockRegister } from '../register/lockRegister'
import { REGISTER_ID } from '../register/REGISTER_ID'
import { letWait } from '../waiting/letWait'
import { indexRows } from './indexRows'
import { liveRows } from './liveRows'
import { uuidList } from './uuidList'

const BATCH = 100
/**
 * So many rows are written before whoever renames an organization is told that it is saved; a second or less. Hardly any
 * organization is named by more.
 */
const MOST_AT_ONCE = 300

/** Whose dependents are to be written, and how many of them at once, by transaction. */
const asked = new WeakMap<Session, Map<string, number>>()

/**
 * Writes the rows of whatever names an organization, offers a file, or holds numbers of the register anew, in the
 * transaction that changes it and as the last thing of it. Where there are very many, those that come last wait in the
 * database for being written after the commit (`letWait`).
 *
 * One transaction at a time: a document may name two organizations, and whoever writes its row has to see the names of
 * both. At its end a transaction waits for no lock of a document any more, so nobody who waits for this turn holds what
 * the one whose turn it is still needs, however many organizations one of them changes. That the documents themselves
 * do not change meanwhile is seen to by `lockOrganizations`. The site is told: its results are of these rows.
 *
 * @param source id of the organization or file, or `REGISTER_ID`
 * @param most so many in the transaction itself
 */
export async function reindexDependents(
  req: PayloadRequest,
  source: string,
  most = MOST_AT_ONCE,
): Promise<void> {
  const { payload } = req
  const session = await sessionOf(req)
  if (!session) throw new Error('rows are written in the transaction of the change')
  const known = asked.get(session)
  if (known) {
    known.set(source, Math.max(most, known.get(source) ?? 0))
    return
  }
  const sources = new Map([[source, most]])
  asked.set(session, sources)
  const transactionID = await req.transactionID
  const context = { contentLoad: req.context.contentLoad }
  session.beforeCommit.push(async () => {
    // Asked for by its own request: that of the change may be at its end already.
    const own = await createLocalReq({ req: { transactionID }, context }, payload)
    await writeDependents(own, [...sources.keys()], Math.max(...sources.values()))
  })
}

async function writeDependents(
  req: PayloadRequest,
  sources: readonly string[],
  most: number,
): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(${LOCKS.dependents})`)
  if (sources.includes(REGISTER_ID)) await lockRegister(req)
  const today = toLocalDate(new Date())
  const { rows } = await db.execute(sql`
    select collection, document_id from search_documents
    where depends_on && ${uuidList(sources)}
    order by coalesce(held_until, date) desc nulls last, id`)
  const idsOf = (some: typeof rows, slug: SearchedSlug) =>
    some.flatMap(({ collection, document_id: id }) => (collection === slug ? [String(id)] : []))
  for (const slug of SEARCHED_COLLECTIONS) {
    const ids = idsOf(rows.slice(0, most), slug)
    for (let start = 0; start < ids.length; start += BATCH) {
      await reindex(req, slug, ids.slice(start, start + BATCH), today)
    }
    const later = idsOf(rows.slice(most), slug)
    await letWait(req, slug, later)
    if (ids.length + later.length > 0) await enqueueRevalidation({ req, tags: [slug] })
  }
}

async function reindex(
  req: PayloadRequest,
  slug: SearchedSlug,
  ids: readonly string[],
  today: string,
): Promise<void> {
  await indexRows({ req, slug, rows: await liveRows(req, slug, ids), today })
}
