import type { EmailAdapter } from 'payload'
import { env } from '../env'
import { enqueueJob } from '../outbox/enqueueJob'

/** Payload's own mails (a forgotten password) take the same way as ours: into the outbox, never out of a request. */
export const portalEmail: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: env.mailFrom,
  defaultFromName: '東京都がんポータル',
  sendEmail: async ({ to, subject, text, html }) => {
    const body = text ?? html
    if (typeof to !== 'string' || typeof body !== 'string') throw new Error('One reader, one text.')
    await enqueueJob({ payload, context: {} }, 'mail', { to, subject: subject ?? '', text: body })
  },
})
