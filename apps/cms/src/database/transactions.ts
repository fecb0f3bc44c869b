import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { PoolClient } from 'pg'
import { DatabaseUnavailable } from './DatabaseUnavailable'

type DrizzleTransaction = NonNullable<PostgresAdapter['sessions'][string]>['db']

export type Session = {
  db: DrizzleTransaction
  resolve: () => Promise<void>
  reject: () => Promise<void>
  /** What is to be done last of all, in the transaction itself. */
  beforeCommit: (() => Promise<void>)[]
  afterCommit: (() => void)[]
  /** Set once somebody asked for the commit. */
  ending?: Promise<void>
}

/** How many ended transactions are remembered to tell a repeated commit from one that was rolled back. */
const REMEMBERED_ENDINGS = 1000

/**
 * Replaces begin, commit and rollback of Payload's adapter.
 *
 * The stock ones (3.90.2) swallow a COMMIT that failed, so that a write is acknowledged which the database threw
 * away, and leak the client when BEGIN fails. Here a commit resolves only when the server itself answered COMMIT,
 * every failure rejects, and the client always goes back to the pool (a dead one with its error, so that the pool
 * drops it).
 */
export function installDurableTransactions(adapter: PostgresAdapter): void {
  const committed = new Set<string>()

  adapter.beginTransaction = async (): Promise<string> => {
    await adapter.initializing
    const client = await connect(adapter)
    const id = randomUUID()
    const session = openSession(adapter, client, () => {
      committed.add(id)
      const oldest =
        committed.size > REMEMBERED_ENDINGS ? committed.values().next().value : undefined
      if (oldest !== undefined) committed.delete(oldest)
    })
    try {
      await client.query('BEGIN')
    } catch (error) {
      client.release(asError(error))
      throw new DatabaseUnavailable({ cause: error })
    }
    adapter.sessions[id] = session
    return id
  }

  adapter.commitTransaction = async (incoming): Promise<void> => {
    const id = String(await incoming)
    const session = adapter.sessions[id] as Session | undefined
    if (session) {
      session.ending ??= endSession(adapter, id, session)
      return session.ending
    }
    // Payload commits one transaction from several nested operations: a repeated commit is fine, but a transaction
    // that was rolled back in between must not be reported as saved.
    if (!committed.has(id))
      throw new DatabaseUnavailable({ cause: `transaction ${id} was rolled back` })
  }

  adapter.rollbackTransaction = async (incoming): Promise<void> => {
    await takeSession(adapter, String(await incoming))?.reject()
  }
}

/** Everything that has to be done before is done while the transaction can still be rolled back. */
async function endSession(adapter: PostgresAdapter, id: string, session: Session): Promise<void> {
  try {
    // What is done last may ask for more.
    for (const work of session.beforeCommit) await work()
  } catch (error) {
    await takeSession(adapter, id)?.reject()
    throw error
  }
  takeSession(adapter, id)
  return session.resolve()
}

async function connect(adapter: PostgresAdapter): Promise<PoolClient> {
  try {
    return await adapter.pool.connect()
  } catch (error) {
    throw new DatabaseUnavailable({ cause: error })
  }
}

function takeSession(adapter: PostgresAdapter, id: string): Session | undefined {
  const session = adapter.sessions[id] as Session | undefined
  // Removed first, so that no other operation joins a transaction that is ending.
  delete adapter.sessions[id]
  return session
}

function openSession(
  adapter: PostgresAdapter,
  client: PoolClient,
  onCommitted: () => void,
): Session {
  let broken: Error | undefined
  const onError = (error: Error) => {
    broken = error
  }
  // Without a listener an error on a checked-out client ends the process.
  client.on('error', onError)
  const release = (error?: Error) => {
    client.off('error', onError)
    client.release(error ?? broken)
  }

  const session: Session = {
    db: drizzleOn(adapter, client),
    beforeCommit: [],
    afterCommit: [],
    resolve: async () => {
      try {
        const answer = await client.query('COMMIT')
        if (answer.command !== 'COMMIT')
          throw new Error(`COMMIT was answered with ${answer.command}`)
      } catch (error) {
        release(asError(error))
        throw new DatabaseUnavailable({ cause: error })
      }
      release()
      onCommitted()
      for (const callback of session.afterCommit) callback()
    },
    reject: async () => {
      try {
        await client.query('ROLLBACK')
        release()
      } catch (error) {
        // The server rolls back by itself when the connection is gone.
        release(asError(error))
      }
    },
  }
  return session
}

/** The same kind of object that drizzle hands to a transaction callback, bound to one client. */
function drizzleOn(adapter: PostgresAdapter, client: PoolClient): DrizzleTransaction {
  const { dialect, _: meta } = adapter.drizzle as unknown as {
    dialect: ConstructorParameters<typeof NodePgTransaction>[0]
    _: {
      schema: object
      fullSchema: Record<string, unknown>
      tableNamesMap: Record<string, string>
    }
  }
  const schema = {
    schema: meta.schema,
    fullSchema: meta.fullSchema,
    tableNamesMap: meta.tableNamesMap,
  } as unknown as ConstructorParameters<typeof NodePgTransaction>[2]
  const session = new NodePgSession(client, dialect, schema)
  return new NodePgTransaction(dialect, session as never, schema)
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
