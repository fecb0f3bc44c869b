import type { Payload } from 'payload'

const RETRY_MS = 250

/**
 * Runs `work` while no other process of this database holds the lock; waits for one that does.
 *
 * The lock belongs to the database session, so it ends with the process that held it.
 *
 * @param lock a number that is used for nothing else
 */
export async function withSessionLock<T>(
  payload: Payload,
  lock: number,
  work: () => Promise<T>,
): Promise<T> {
  const client = await payload.db.pool.connect()
  try {
    while (!(await tryLock(client, lock))) {
      await new Promise((resolve) => {
        setTimeout(resolve, RETRY_MS)
      })
    }
    try {
      return await work()
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lock])
    }
  } finally {
    client.release()
  }
}

type Client = {
  query: (text: string, values: unknown[]) => Promise<{ rows: { locked: boolean }[] }>
}

async function tryLock(client: Client, lock: number): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as locked', [lock])
  return rows[0]?.locked === true
}
