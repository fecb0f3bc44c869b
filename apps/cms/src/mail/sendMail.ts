import path from 'node:path'
import { z } from 'zod'
import { env } from '../env'
import type { Job } from '../outbox/claim'
import { mailTransport, type SendMail } from './transport'

const payloadSchema = z.object({ to: z.email(), subject: z.string(), text: z.string() })

/** Where mail goes that no server takes (`SMTP_URL` is not set). */
export const mailFolder = (): string => path.join(env.dataDir, 'mail')

let send: SendMail | undefined

/** Sends the mail of an outbox job; a failure is tried again by the outbox. */
export async function sendMail(job: Job): Promise<void> {
  send ??= mailTransport({ smtpUrl: env.smtpUrl, folder: mailFolder(), from: env.mailFrom })
  await send({ id: job.id, ...payloadSchema.parse(job.payload) })
}
