import type { PayloadRequest } from 'payload'
import { enqueueJob } from '../outbox/enqueueJob'
import type { Message } from './messages'

/** Writes a mail to one person into the outbox, in the transaction of what it is about: it goes out when that is saved. */
export async function enqueueMail(
  req: Pick<PayloadRequest, 'context' | 'payload' | 'transactionID'>,
  to: string,
  message: Message,
): Promise<void> {
  await enqueueJob(req, 'mail', { to, ...message })
}
