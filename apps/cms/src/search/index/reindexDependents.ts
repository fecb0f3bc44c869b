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
import { indexRows } from './indexRows'
import { liveRows } from './liveRows'
import { uuidList } from './uuidList'

const BATCH = 100

/** Whose dependents are waiting, by transaction. */
const waiting = new WeakMap<Session, Set<string>>()

/**
 * Writes the rows of whatever names an organization, offers a file, or holds numbers of the register anew, in the transaction that changes it and as
 * the last thing of it.
 *
 * One transaction at a time: a document may name two organizations, and whoever writes its row has to see the names of
 * both. At its end a transaction waits for no lock of a document any more, so nobody who waits for this turn holds what
 * the one whose turn it is still needs, however many organizations one of them changes. That the documents themselves
 * do not change meanwhile is seen to by `lockOrganizations`. The site is told: its results are of these rows.
 *
 * @param source id of the organization or file, or `REGISTER_ID`
 */
export async function reindexDependents(req: PayloadRequest, source: string): Promise<void> {
  const { payload } = req
  const session = await sessionOf(req)
  if (!session) throw new Error('rows are written in the transaction of the change')
  const known = waiting.get(session)
  if (known) {
    known.add(source)
    return
  }
  const sources = new Set([source])
  waiting.set(session, sources)
  const transactionID = await req.transactionID
  const context = { contentLoad: req.context.contentLoad }
  session.beforeCommit.push(async () => {
    // Asked for by its own request: that of the change may be at its end already.
    const own = await createLocalReq({ req: { transactionID }, context }, payload)
    await writeDependents(own, [...sources])
  })
}

async function writeDependents(req: PayloadRequest, sources: readonly string[]): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(${LOCKS.dependents})`)
  if (sources.includes(REGISTER_ID)) await lockRegister(req)
  const today = toLocalDate(new Date())
  const { rows } = await db.execute(sql`
    select collection, document_id from search_documents
    where depends_on && ${uuidList(sources)} order by id`)
  for (const slug of SEARCHED_COLLECTIONS) {
    const ids = rows.flatMap(({ collection, document_id: id }) => (collection === slug ? [id] : []))
    if (ids.length > 0) await enqueueRevalidation({ req, tags: [slug] })
    for (let start = 0; start < ids.length; start += BATCH) {
      await reindex(req, slug, ids.slice(start, start + BATCH) as string[], today)
    }
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
