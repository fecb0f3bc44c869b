import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { lookEvery } from '../../runtime/lookEvery'
import { checkPublished } from './checkPublished'
import { isNight } from './isNight'

const LOOK_EVERY_MS = 10 * 60 * 1000

/**
 * Checks everything that is published each night; at once where nothing has been checked yet, so that a new portal has not to
 * wait for its first night. What a night did not come to, the next one does.
 *
 * @returns stops it, also in the midst of a night
 */
export function startTextChecks(payload: Payload): () => void {
  const stopped = new AbortController()
  const goesOn = () => !stopped.signal.aborted
  const stopLooking = lookEvery(payload, {
    every: LOOK_EVERY_MS,
    name: 'text checks',
    look: async () => {
      if (isNight(new Date())) {
        await checkPublished(payload, { mayGoOn: () => goesOn() && isNight(new Date()) })
      } else if (await isEmpty(payload)) await checkPublished(payload, { mayGoOn: goesOn })
    },
  })
  return () => {
    stopLooking()
    stopped.abort()
  }
}

async function isEmpty({ db }: Payload): Promise<boolean> {
  const { rows } = await db.drizzle.execute(sql`select 1 from text_checks limit 1`)
  return rows.length === 0
}
