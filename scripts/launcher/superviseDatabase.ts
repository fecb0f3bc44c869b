import type { Database } from '@tokyo-cancer-portal/embedded-postgres'
import { nextDelay } from './nextDelay'
import { say } from './say'

const LOOK_EVERY_MS = 2000

export type SuperviseDatabaseOptions = {
  database: Database
  open: () => Promise<Database>
  /** Called when the database came back at another address. */
  onMoved: (url: string) => Promise<void>
}

/**
 * Brings the database back when its process is gone: killed, or stopped by another launcher whose
 * server this one used. Returns the way to stop both the watch and the database.
 */
export function superviseDatabase(options: SuperviseDatabaseOptions): () => Promise<void> {
  let { database } = options
  let delay = 0
  let openedAt = Date.now()
  let timer: NodeJS.Timeout
  let looking: Promise<void> = Promise.resolve()
  let isStopping = false

  const look = async (): Promise<void> => {
    if (await database.isRunning()) return
    say('the database ended unexpectedly; starting it again')
    delay = nextDelay(delay, Date.now() - openedAt)
    const previousUrl = database.programUrl
    database = await options.open()
    openedAt = Date.now()
    if (database.programUrl !== previousUrl) await options.onMoved(database.programUrl)
  }
  const schedule = (waitMs: number): void => {
    timer = setTimeout(() => {
      looking = look()
        .catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
        .finally(() => isStopping || schedule(Math.max(LOOK_EVERY_MS, delay)))
    }, waitMs)
  }

  schedule(LOOK_EVERY_MS)
  return async () => {
    isStopping = true
    clearTimeout(timer)
    await looking
    await database.stop()
  }
}
