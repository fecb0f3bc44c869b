import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Executor = Pick<PostgresAdapter['drizzle'], 'execute'>

/** What runs own SQL inside the transaction of a request, or directly on the pool when the request has none. */
export async function transactionOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<Executor> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[id]
  return (session?.db ?? req.payload.db.drizzle) as Executor
}
