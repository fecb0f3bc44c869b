import { APIError, type PayloadRequest } from 'payload'
import { isUuid } from '../../fields/isUuid'
import { signInAs } from '../signInAs'
import { isGenuineTicket, userOfTicket } from './enrolmentTicket'

type Account = { id: string; hash?: string | null; disabled?: boolean | null }

/**
 * Lets the holder of an enrolment ticket act as its account for this one request.
 *
 * @throws 401 for a ticket that is not good (any more)
 */
export async function signInByTicket(req: PayloadRequest, ticket: string): Promise<void> {
  const userId = userOfTicket(ticket)
  const account = isUuid(userId)
    ? await req.payload.db.findOne<Account>({
        collection: 'users',
        where: { id: { equals: userId } },
        req,
      })
    : null
  const subject = { userId, passwordHash: account?.hash ?? '' }
  const isGood =
    account !== null &&
    isGenuineTicket(ticket, { secret: req.payload.secret, now: Date.now(), ...subject })
  req.user = isGood ? await signInAs(req, userId) : null
  if (!req.user) {
    const message = '設定の期限が切れました。もう一度ログインしてください。'
    throw new APIError(message, 401, { field: 'ticket' }, true)
  }
}
