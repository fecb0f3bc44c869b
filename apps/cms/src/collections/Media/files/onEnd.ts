import type { PayloadRequest } from 'payload'
import type { Session } from '../../../database/transactions'

type Endings = { committed?: () => Promise<void>; rolledBack?: () => Promise<void> }

/**
 * Does to files what has to follow the end of the transaction of `req`, before the request is answered.
 *
 * Where nobody knows how the transaction ended (the database went away during COMMIT) nothing is done: a file too
 * many harms nobody.
 */
export async function onEnd(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { committed, rolledBack }: Endings,
): Promise<void> {
  const id = await req.transactionID
  const session =
    id === undefined ? undefined : (req.payload.db.sessions?.[id] as Session | undefined)
  if (!session) return
  const { resolve, reject } = session
  const settle = (work: (() => Promise<void>) | undefined) =>
    work?.().catch((error: unknown) => req.payload.logger.error(error))
  session.resolve = async () => {
    await resolve()
    await settle(committed)
  }
  session.reject = async () => {
    await reject()
    await settle(rolledBack)
  }
}
