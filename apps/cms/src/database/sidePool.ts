import type { Payload } from 'payload'

type Database = Payload['db']
type Pool = Database['pool']

/** What a pool beside Payload's is for, and what is its own. */
const KINDS = {
  /** For what must not take part in the transaction of a request, although it happens while one is open. */
  counting: { max: 3 },
  /**
   * For the search: the planner takes `@@` for cheap and would read the whole table for a common word,
   * and no search is worth more than two seconds.
   */
  search: {
    max: 4,
    // The site waits three seconds: whoever has no connection by then is answered 503 at once.
    connectionTimeoutMillis: 1000,
    statement_timeout: 2000,
    // Memory for where the documents of a common word are, so that none is looked at twice.
    options: '-c enable_seqscan=off -c jit=off -c work_mem=32MB',
  },
} as const

export type SidePoolKind = keyof typeof KINDS

const known = new WeakMap<object, Map<SidePoolKind, Pool>>()

/**
 * A few connections of their own for one purpose. With one pool for all, as many requests as it has connections would
 * each hold one and wait for another, until all of them give up.
 */
export function sidePool(db: Database, kind: SidePoolKind): Pool {
  const pools = known.get(db) ?? new Map<SidePoolKind, Pool>()
  known.set(db, pools)
  const found = pools.get(kind)
  if (found) return found
  const { pg, poolOptions } = db as Required<Pick<Database, 'pg' | 'poolOptions'>>
  const pool = new pg.Pool({ ...poolOptions, ...KINDS[kind], allowExitOnIdle: true })
  // An idle client whose server went away reports here; the pool replaces it by itself.
  pool.on('error', () => undefined)
  pools.set(kind, pool)
  return pool
}

/** Closes them, where there are any. */
export async function endSidePools(db: object): Promise<void> {
  const pools = known.get(db)
  known.delete(db)
  await Promise.all([...(pools?.values() ?? [])].map((pool) => pool.end()))
}
