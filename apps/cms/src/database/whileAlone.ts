import type { Payload } from 'payload'

/**
 * Runs `work` unless another process of this database is at it. The lock belongs to the database session, so it ends
 * with the process that held it.
 *
 * @param lock a number that is used for nothing else
 */
export async function whileAlone(
  { db }: Payload,
  lock: number,
  work: () => Promise<void>,
): Promise<void> {
  const client = await db.pool.connect()
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1) as locked',
      [lock],
    )
    if (!rows[0]?.locked) return
    try {
      await work()
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lock])
    }
  } finally {
    client.release()
  }
}
