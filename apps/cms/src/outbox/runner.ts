import type { Payload } from 'payload'
import { backoff } from './backoff'
import { claim, finish, giveBack, type Job, sweep } from './claim'
import { STUCK_AFTER_ATTEMPTS } from './OutboxJobs'
import { sendMail } from '../mail/sendMail'
import { feedSearch } from '../search/feed/feedSearch'
import type { JobKind } from './enqueueJob'
import { revalidateSite } from './revalidateSite'
import { onWake } from './wake'

const POLL_MS = 1000
const SWEEP_MS = 60 * 60 * 1000
const BATCH = 20

const WORKERS: Record<JobKind, (job: Job, payload: Payload) => Promise<void>> = {
  revalidate: revalidateSite,
  mail: sendMail,
  search: feedSearch,
}

/**
 * Works off the outbox in this process until stopped: at once when woken after a commit, and by looking once a second
 * for what is due again or was left by another process.
 *
 * @returns stops the runner and waits for the jobs in hand
 */
export function startOutbox(payload: Payload): () => Promise<void> {
  const stopped = new AbortController()
  let current: Promise<void> | undefined
  let isAskedAgain = false

  const round = async () => {
    do {
      isAskedAgain = false
      const jobs = await claim(payload, BATCH)
      await Promise.all(jobs.map((job) => work(payload, job)))
      if (jobs.length === BATCH) isAskedAgain = true
    } while (isAskedAgain && !stopped.signal.aborted)
  }

  const wake = () => {
    if (stopped.signal.aborted) return
    isAskedAgain = true
    current ??= round()
      .catch((error: unknown) => {
        // The database is away: the jobs are safe in it, the next look finds them.
        payload.logger.warn({ msg: 'outbox: the database did not answer', err: error })
      })
      .finally(() => {
        current = undefined
      })
  }

  const poll = setInterval(wake, POLL_MS)
  const cleaning = setInterval(() => {
    sweep(payload).catch((error: unknown) =>
      payload.logger.warn({ msg: 'outbox: sweep failed', err: error }),
    )
  }, SWEEP_MS)
  onWake(wake)
  wake()

  return async () => {
    stopped.abort()
    clearInterval(poll)
    clearInterval(cleaning)
    onWake(undefined)
    await current
  }
}

async function work(payload: Payload, job: Job): Promise<void> {
  try {
    const worker = WORKERS[job.kind as JobKind] as (typeof WORKERS)[JobKind] | undefined
    if (!worker) throw new Error(`「${job.kind}」という種類の作業はありません。`)
    await worker(job, payload)
  } catch (error) {
    const attempts = job.attempts + 1
    await giveBack(payload, {
      job,
      error: describe(error),
      delayMs: backoff(attempts),
      isStuck: attempts >= STUCK_AFTER_ATTEMPTS,
    })
    return
  }
  await finish(payload, job)
}

/** Network errors of fetch hide their reason in `cause`. */
function describe(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string } }
  return [message ?? String(error), cause?.code].filter(Boolean).join(' – ').slice(0, 500)
}
