import type { Payload } from 'payload'

/** Any number that nothing else in this database locks. */
const LOCK = 7_201_346_121
const RETRY_MS = 250

/**
 * Runs `work` while no other process loads content into this database; waits for one that does.
 *
 * The lock belongs to the database session, so it ends with the process that held it.
 */
export async function withLoadLock<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  const client = await payload.db.pool.connect()
  try {
    while (!(await tryLock(client))) {
      await new Promise((resolve) => {
        setTimeout(resolve, RETRY_MS)
      })
    }
    try {
      return await work()
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK])
    }
  } finally {
    client.release()
  }
}

async function tryLock(client: {
  query: (text: string, values: unknown[]) => Promise<{ rows: { locked: boolean }[] }>
}): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as locked', [LOCK])
  return rows[0]?.locked === true
}
