import type { Payload } from 'payload'

type Database = Payload['db']
type Pool = Database['pool']

const CONNECTIONS = 3
const known = new WeakMap<object, Pool>()

/**
 * A few connections for what must not take part in the transaction of a request, although it happens while one is open
 * (the counting of attempts). With one pool for both, as many requests as it has connections would each hold one and
 * wait for another, until all of them give up.
 */
export function sidePool(db: Database): Pool {
  const found = known.get(db)
  if (found) return found
  const { pg, poolOptions } = db as Required<Pick<Database, 'pg' | 'poolOptions'>>
  const pool = new pg.Pool({ ...poolOptions, max: CONNECTIONS, allowExitOnIdle: true })
  // An idle client whose server went away reports here; the pool replaces it by itself.
  pool.on('error', () => undefined)
  known.set(db, pool)
  return pool
}

/** Closes it, where there is one. */
export async function endSidePool(db: object): Promise<void> {
  const pool = known.get(db)
  known.delete(db)
  await pool?.end()
}
