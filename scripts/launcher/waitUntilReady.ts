import { setTimeout } from 'node:timers/promises'
import { StartError } from './StartError'

const PATIENCE_MS = 180_000

/**
 * Waits until `url` answers 200. Throws a StartError after three minutes, or at once when
 * `ended` says that the process behind it is gone.
 */
export async function waitUntilReady(
  label: string,
  url: string,
  ended: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (!(await isReady(url))) {
    if (ended.aborted) throw new StartError(`${label} ended while starting, see its lines above.`)
    if (Date.now() > deadline) {
      throw new StartError(`${label} is not ready after three minutes, see its lines above.`)
    }
    await setTimeout(250)
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}
