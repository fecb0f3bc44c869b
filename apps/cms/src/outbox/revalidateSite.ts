import { sign } from '@tokyo-cancer-portal/cms-client/signature'
import { z } from 'zod'
import { env } from '../env'
import type { Job } from './claim'

const TIMEOUT_MS = 5000
const payloadSchema = z.object({ tags: z.array(z.string()).min(1) })

/**
 * Tells the site which cached answers are out of date.
 *
 * @throws Error when the site does not acknowledge within 5 s; the job is then tried again.
 */
export async function revalidateSite(job: Job): Promise<void> {
  const { tags } = payloadSchema.parse(job.payload)
  const body = JSON.stringify({ id: job.id, tags })
  const timestamp = Date.now()
  const response = await fetch(`${env.siteUrl}/api/revalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-portal-timestamp': String(timestamp),
      'x-portal-signature': sign({ secret: env.revalidateSecret, timestamp, body }),
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`公開サイトが ${response.status} と答えました。`)
}
