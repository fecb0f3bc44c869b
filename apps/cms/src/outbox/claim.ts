import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

export type Job = { id: string; kind: string; payload: unknown; attempts: number }

/** A worker that does not report within this time is taken for dead and its job is given out again. */
const LEASE_SECONDS = 30

/**
 * Takes up to `limit` jobs that are due, so that no other worker has them, also in another process.
 *
 * A job whose worker died is due again when its lease ends.
 */
export async function claim(payload: Payload, limit: number): Promise<Job[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    update outbox_jobs set state = 'working', leased_until = now() + make_interval(secs => ${LEASE_SECONDS}),
      updated_at = now()
    where id in (
      select id from outbox_jobs
      where (state in ('waiting', 'stuck') and run_after <= now())
         or (state = 'working' and leased_until < now())
      order by created_at
      limit ${limit}
      for update skip locked
    )
    returning id, kind, payload, attempts`)
  return rows.map((row) => ({
    id: String(row.id),
    kind: String(row.kind),
    payload: row.payload,
    attempts: Number(row.attempts),
  }))
}

/**
 * Marks a job done; it stays a week for whoever asks what happened. The text of a mail does not: it may hold a link that
 * is for one person.
 */
export async function finish(payload: Payload, job: Job): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update outbox_jobs set state = 'done', attempts = attempts + 1, last_error = null, leased_until = null,
      finished_at = now(), updated_at = now(),
      payload = case when kind = 'mail' then '{}'::jsonb else payload end
    where id = ${job.id}`)
}

type Failure = { job: Job; error: string; delayMs: number; isStuck: boolean }

/** Gives a failed job back, to be tried again after `delayMs`. */
export async function giveBack(
  payload: Payload,
  { job, error, delayMs, isStuck }: Failure,
): Promise<void> {
  await payload.db.drizzle.execute(sql`
    update outbox_jobs set state = ${isStuck ? 'stuck' : 'waiting'}, attempts = attempts + 1, last_error = ${error},
      leased_until = null, run_after = now() + make_interval(secs => ${delayMs / 1000}), updated_at = now()
    where id = ${job.id}`)
}

/** Removes what was done more than a week ago. */
export async function sweep(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(
    sql`delete from outbox_jobs where state = 'done' and finished_at < now() - interval '7 days'`,
  )
}
